import { describe, expect, it } from 'vitest';
import { freshEntry } from '#domain/entry/fresh-entry.ts';
import { fixText } from '#reader/fix/fix-text.ts';
import { writeEntry } from '#reader/write-entry.ts';
import { findingsIn, TODAY, validEntry } from '../helpers/valid-entry.ts';

const facts = { name: 'X', vendor: 'Y', homepage: 'https://x.example', kind: 'sdk' } as const;
const template = writeEntry(freshEntry({ ...facts, version: '1.0.0' }, TODAY), true);
const published = template.replace('status: draft', 'status: unreviewed');

const comments = (text: string) => text.split('\n').filter((line) => /^\s*#(?!#)/.test(line));
const fix = (text: string) => fixText({ id: 'a', file: 'a.md', text }, TODAY).text;
const told = (text: string) =>
  findingsIn(text).filter(({ message }) => message.includes('comment of the template'));

describe('the comments of the template', () => {
  it('stay as long as the entry is a draft', () => {
    expect(comments(template).length).toBeGreaterThan(50);
    expect(told(template)).toEqual([]);
    expect(fix(template)).toBe(template);
  });

  it('are a warning once it is none, and taken out where nothing is left to do', () => {
    expect(told(published)).toMatchObject([{ rule: 'layout', severity: 'warning' }]);
    const left = comments(fix(published));
    // The block of threats still says TODO, and what stands behind it belongs to it.
    expect(left.length).toBeLessThan(comments(published).length);
    expect(left.join('\n')).toContain('What is lost');
    expect(left.join('\n')).not.toContain('Can the agent commit actions');
    const done = published.replace(/^(?!\s*#).*$/gm, (line) => line.replaceAll('TODO', 'Done'));
    expect(comments(fix(done))).toEqual([]);
  });

  it('say nothing of what a person wrote', () => {
    const text = validEntry(['status: unrev', '# Asked the vendor on 2026-11-02.\nstatus: unrev']);
    expect(findingsIn(text)).toEqual([]);
    expect(fix(text)).toBe(text);
  });
});

it('a sign within a comment begins no other one', () => {
  const text = validEntry(['status: unrev', '# Behind # is issue #7, as said.\nstatus: unrev']);
  expect(findingsIn(text)).toEqual([]);
});
