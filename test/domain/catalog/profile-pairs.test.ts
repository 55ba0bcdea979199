import { describe, expect, it } from 'vitest';
import { profilePairs } from '#domain/catalog/profile-pairs.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const { data } = readValid('example');
type Row = readonly [id: string, name: string];

/** An entry with these profiles, and one threat that holds in the profile of an id alone. */
const entry = (rows: readonly Row[], limitedTo?: string) => ({
  profiles: rows.map(([id, name]) => ({ id, name, sources: [] })),
  threats: data.threats.map((threat) => ({
    ...threat,
    profiles: threat.id === 'injection' && limitedTo !== undefined ? [limitedTo] : undefined,
  })),
});

/** Pairs by their ids, as `before → after`. */
const pairs = (before: readonly Row[], after: readonly Row[], limits: readonly string[] = []) =>
  profilePairs(entry(before, limits[0]), entry(after, limits[1])).map(
    (pair) => `${pair.before?.id ?? ''} → ${pair.after?.id ?? ''}`,
  );

describe('the profiles before and after', () => {
  it.each<[what: string, before: Row[], after: Row[], expected: string[]]>([
    ['one id', [['a', 'Desk']], [['a', 'Server']], ['a → a']],
    [
      'one name',
      [['multi', 'Docker, Multi-user']],
      [['users', 'Docker, multi-user']],
      ['multi → users'],
    ],
    [
      'one name in another place',
      [
        ['a', 'Desk'],
        ['b', 'Server'],
      ],
      [
        ['c', 'Server'],
        ['a', 'Desk'],
      ],
      ['a → a', 'b → c'],
    ],
    [
      'a name alike in the same place',
      [['single', 'One container, small team']],
      [['docker', 'One container for a small team']],
      ['single → docker'],
    ],
    ['another name', [['a', 'Desk']], [['b', 'Server']], ['a → ', ' → b']],
    [
      'a name alike in another place',
      [
        ['a', 'Desk'],
        ['b', 'On the host (no sandbox)'],
      ],
      [
        ['c', 'On the host'],
        ['a', 'Desk'],
      ],
      ['a → a', 'b → ', ' → c'],
    ],
    [
      'one of two of one name',
      [['a', 'Desk']],
      [
        ['b', 'Desk'],
        ['c', 'Desk'],
      ],
      ['a → b', ' → c'],
    ],
    ['names without words', [['a', 'CLI']], [['b', 'API']], ['a → ', ' → b']],
  ])('%s', (_what, before, after, expected) => expect(pairs(before, after)).toEqual(expected));

  it('are told apart by their threats where only the name is alike', () => {
    const [before, after] = [[['own', 'On the own host']], [['other', 'On the host']]] as const;
    expect(pairs(before, after, ['own', 'other'])).toEqual(['own → other']);
    expect(pairs(before, after, ['own', 'none'])).toEqual(['own → ', ' → other']);
  });
});
