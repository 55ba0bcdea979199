import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldLetters } from '#domain/fold-letters.ts';
import { wordsOf } from '#ui/search/words.ts';

it.each([
  ['Bjørn', 'bjorn'],
  ['Façade', 'facade'],
  ['RÉSUMÉ', 'resume'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['Ærø', 'aero'],
  ['ﬁle', 'file'],
])('%s is compared as %s', (text, folded) => {
  expect(foldLetters(text)).toBe(folded);
});

it('takes letters and digits, and leaves out what says nothing', () => {
  const words = wordsOf('What is the SSRF-proxy of n8n 1.2?');
  expect(words.map(({ folded }) => folded)).toEqual(['ssrf', 'proxy', 'n8n', '1', '2']);
});

it('knows where each word stands, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { start, end, folded } of wordsOf(text))
        expect(foldLetters(text.slice(start, end))).toBe(folded);
    }),
  );
});
