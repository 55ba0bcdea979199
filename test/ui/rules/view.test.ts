import { describe, expect, it } from 'vitest';
import { explanations } from '#domain/explanations.ts';
import { toRulePages } from '#ui/rules/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';

const pages = toRulePages(createUrls('/x/y/', PUBLIC));

describe('the pages of the rules', () => {
  it('are one for each rule, in the order of the list, at an address of its own', () => {
    expect(pages.map(({ url }) => url)).toEqual(explanations.map(({ id }) => `/x/y/rules/${id}/`));
    expect(new Set(pages.map(({ title }) => title)).size).toBe(explanations.length);
  });

  it('show each example as it is written, with its message', () => {
    for (const [i, { good, bad }] of pages.entries()) {
      const written = bad.map(({ piece, message }) => ({
        piece,
        message: message.map(({ text, isCode }) => (isCode ? `\`${text}\`` : text)).join(''),
      }));
      expect({ good, bad: written }).toEqual({
        good: explanations[i]?.good,
        bad: explanations[i]?.bad.map(({ piece, message }) => ({ piece, message })),
      });
    }
  });

  it('print no mark of code, neither in the reason nor where plain text stands for it', () => {
    for (const [i, { why, description }] of pages.entries()) {
      const written = why.map(({ text, isCode }) => (isCode ? `\`${text}\`` : text)).join('');
      expect(written).toBe(explanations[i]?.why);
      expect(description).toBe(why.map(({ text }) => text).join(''));
      expect(description).not.toContain('`');
    }
    expect(pages.flatMap(({ why }) => why).filter(({ isCode }) => isCode)).toContainEqual({
      text: 'unknown',
      isCode: true,
    });
  });

  it('tell what a finding of the rule does', () => {
    const page = (id: string) => pages.find((candidate) => candidate.id === id);
    expect(page('ids-are-unique')?.severity).toMatchObject({ name: 'Error' });
    expect(page('schema')?.severity).toMatchObject({ name: 'Error', means: 'stops the build' });
    expect(page('no-absolute-claims')?.severity).toMatchObject({
      name: 'Warning',
      means: 'an entry may except it with a reason',
    });
  });
});
