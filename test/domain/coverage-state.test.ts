import { describe, expect, it } from 'vitest';
import { coverName, coverStates, weakest } from '#domain/coverage-state.ts';
import { holdsIn } from '#domain/entry/holds-in.ts';

describe('the states of a cell', () => {
  it('stand weakest first, and the weakest of several is the first of them', () => {
    expect(coverStates.map(({ id }) => id)).toEqual(['none', 'open', 'named', 'tested']);
    expect(weakest(['tested', 'named', 'tested'])).toBe('named');
    expect(weakest(['named', 'open'])).toBe('open');
    expect(weakest(['tested'])).toBe('tested');
  });

  it('of nothing is none: nobody thought of a threat', () => expect(weakest([])).toBe('none'));

  it('have words of their own', () => {
    expect(new Set(coverStates.map(({ id }) => coverName(id))).size).toBe(coverStates.length);
    expect(coverName('tested')).toBe('one tested');
  });
});

describe('what holds in a profile', () => {
  it.each([
    [undefined, 'cloud', true],
    [['cloud'], 'cloud', true],
    [['own'], 'cloud', false],
    [['own'], undefined, true],
    [[], 'cloud', false],
  ])('limited to %j, in %s: %s', (profiles, profile, expected) =>
    expect(holdsIn(profiles, profile)).toBe(expected),
  );
});
