import { expect, it } from 'vitest';
import { olderLinesWords, stillOpenWords } from '#ui/entry/words.ts';
import { agentOf } from '../../helpers/agent-of.ts';

const [advisory = expect.fail()] = agentOf().data.advisories;
const from = {
  kind: 'from' as const,
  ...{ version: '1.2.0', inclusive: true, isAbove: false, because: advisory },
  olderLines: ['≥ 1.1.2, < 1.2.0'],
};

it('a minimum version is not told as if nothing were open in it', () => {
  expect(stillOpenWords({ ...from, stillOpen: [advisory] })).toBe('It leaves 1 listed flaw open.');
  expect(stillOpenWords({ kind: 'any', stillOpen: [advisory, advisory] })).toBe(
    'The assessed version has 2 listed flaws.',
  );
  expect(stillOpenWords({ kind: 'none-known', stillOpen: [advisory] })).toBe('');
  expect(stillOpenWords({ ...from, stillOpen: [] })).toBe('');
});

it('older lines are free of flaws “either” only where the minimum is', () => {
  const words = 'No listed advisory is open in ≥ 1.1.2, < 1.2.0';
  expect(olderLinesWords({ ...from, stillOpen: [] })).toBe(`${words} either.`);
  expect(olderLinesWords({ ...from, stillOpen: [advisory] })).toBe(`${words}.`);
});
