import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markWords, toExcerpt } from '#ui/search/excerpt.ts';

const plain = (stretches: ReturnType<typeof markWords>) =>
  stretches.map(({ text }) => text).join('');
const marked = (stretches: ReturnType<typeof markWords>) =>
  stretches.flatMap(({ text, isHit }) => (isHit ? [text] : []));

it('marks words by their stem, and nothing inside of others', () => {
  const stretches = markWords('Injected code; codex injects.', new Set(['inject', 'code']));
  expect(marked(stretches)).toEqual(['Injected', 'code', 'injects']);
  expect(plain(stretches)).toBe('Injected code; codex injects.');
});

it('marking loses nothing of any text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(plain(markWords(text, new Set(['a'])))).toBe(text);
    }),
  );
});

it('shows the place where most of the words stand', () => {
  const text = `${'A prompt is here. '.repeat(20)}The prompt injection reaches tools. ${'x '.repeat(200)}`;
  const excerpt = toExcerpt(text, new Set(['prompt', 'inject']));
  expect(marked(excerpt)).toContain('injection');
  expect(plain(excerpt)).toMatch(/^… .* …$/);
  expect(plain(excerpt).length).toBeLessThanOrEqual(190);
});

it('shows a short text whole, and a long word cut', () => {
  expect(plain(toExcerpt('Short.', new Set()))).toBe('Short.');
  expect(plain(toExcerpt('y'.repeat(500), new Set())).length).toBeLessThanOrEqual(190);
});
