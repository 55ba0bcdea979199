import { describe, expect, it } from 'vitest';
import { absoluteWords } from '#domain/wording.ts';

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
