import { describe, expect, it } from 'vitest';
import { absoluteWords, hasAbsoluteWord } from '#domain/wording.ts';

describe('absolute words', () => {
  it('are given as they are written, each once, in order', () => {
    expect(absoluteWords('Never fails, is 100 % safe, and Never leaks.')).toEqual([
      'Never',
      '100 %',
    ]);
  });
  it.each(['It is 1100 % of it nevertheless.', 'A hundred of them guarded it.', ''])(
    'are not found in `%s`',
    (text) => expect(absoluteWords(text)).toEqual([]),
  );
  it('are found anew by each call', () => {
    expect([absoluteWords('always'), absoluteWords('always')]).toEqual([['always'], ['always']]);
  });
});

describe('an absolute text', () => {
  const words =
    'completely always never impossible foolproof unbreakable eliminate eliminates eliminated eliminating guarantee guarantees guaranteed';
  const pairs = ['fully', 'totally', 'entirely'].flatMap((how) =>
    ['secure', 'safe', 'protected'].map((what) => `${how} ${what}`),
  );
  // Unicode has a second s and a second k, which pass for the plain ones.
  const disguised = ['alwayſ', 'unbreaKable', 'impoſſible', 'eliminateſ'];
  it.each([...words.split(' '), ...pairs, '100%', '100 %', ...disguised])('says `%s`', (word) => {
    for (const each of [word, word.toUpperCase(), `It is ${word}, they say.`])
      expect([each, hasAbsoluteWord(each), absoluteWords(each).length]).toEqual([each, true, 1]);
  });
  it.each(['nevertheless', '1000', 'It is fully open.', 'A guard'])('is not `%s`', (text) =>
    expect(hasAbsoluteWord(text)).toBe(false),
  );
});
