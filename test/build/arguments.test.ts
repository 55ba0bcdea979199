import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/site/build/arguments.ts';

describe('the arguments of a build', () => {
  it('are none, a shard, or folders to merge', () => {
    expect(readArguments([])).toEqual({ kind: 'site' });
    expect(readArguments(['--shard', '2/4'])).toEqual({ kind: 'shard', shard: 2, of: 4 });
    expect(readArguments(['--merge', 'a', 'b'])).toEqual({ kind: 'merge', folders: ['a', 'b'] });
  });

  it.each([
    [['--shard', '0/4'], 'such as 2/4'],
    [['--shard', '5/4'], 'such as 2/4'],
    [['--shard', '1/5000'], 'such as 2/4'],
    [['--shard'], 'Usage'],
    [['--merge'], 'Usage'],
    [['--merge', 'a', '--shard', '1/2'], 'Usage'],
    [['a'], 'Usage'],
    [['--silent'], 'Usage'],
  ])('%j are refused with what may stand there', (words, message) => {
    expect(() => readArguments(words)).toThrow(message);
  });
});
