import { describe, expect, it } from 'vitest';
import { anyOf, profileMarks, toVariants, whenMark } from '#ui/entry/profile-marks.ts';
import { agentOf } from '../../helpers/agent-of.ts';

const agent = agentOf();

const same = (value: string) => value;

describe('a value by profile', () => {
  it('that is the same everywhere is written once, without a mark', () => {
    expect(toVariants(['x', 'x', undefined, 'x'], same)).toEqual([{ mark: undefined, value: 'x' }]);
  });

  it('that differs is written once for each reading, with the places where it is true', () => {
    expect(toVariants(['x', 'y', 'x', undefined], same)).toEqual([
      { mark: 'when in-0 in-2', value: 'x' },
      { mark: 'when in-1', value: 'y' },
    ]);
  });

  it('is compared by what the page shows of it', () => {
    expect(toVariants([{ n: 1.01 }, { n: 1.04 }], ({ n }) => n.toFixed(1))).toHaveLength(1);
  });

  it('that is nowhere is not written', () => expect(toVariants([undefined], same)).toEqual([]));
});

describe('the mark of a place', () => {
  it('names every place', () => expect(whenMark(0, 3)).toBe('when in-0 in-3'));
});

it('marks name profiles by their place', () => {
  expect(profileMarks(agent, undefined)).toBeUndefined();
  expect(profileMarks(agent, ['own-server'])).toBe('only in-2');
  expect([whenMark(0), whenMark(1, 2)]).toEqual(['when in-0', 'when in-1 in-2']);
});

it('several things together hold wherever one of them does', () => {
  expect(anyOf(agent, [['own-server'], undefined])).toBeUndefined();
  expect(anyOf(agent, [['own-server'], ['own-server']])).toEqual(['own-server']);
  expect(anyOf(agent, [['own-server'], ['cloud']])).toBeUndefined();
  expect(anyOf(agent, [[]])).toEqual([]);
});
