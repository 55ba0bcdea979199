import { expect, it } from 'vitest';
import { minimumSentences, stillOpenWords } from '#ui/entry/words.ts';
import { agentOf } from '../../helpers/agent-of.ts';

const [advisory = expect.fail()] = agentOf().data.advisories;
const from = {
  kind: 'from' as const,
  ...{ version: '1.2.0', package: undefined, inclusive: true, isAbove: false, because: advisory },
  olderLines: ['≥ 1.1.2, < 1.2.0'],
};

it('a minimum version is not told as if nothing were open in it', () => {
  expect(stillOpenWords({ ...from, stillOpen: [advisory] })).toBe(
    `Still open in it: ${advisory.id}.`,
  );
  expect(stillOpenWords({ kind: 'any', stillOpen: [advisory, advisory] })).toBe(
    'The assessed version has 2 listed flaws.',
  );
  expect(stillOpenWords({ kind: 'none-known', stillOpen: [advisory] })).toBe('');
  expect(stillOpenWords({ ...from, stillOpen: [] })).toBe('');
});

it('a minimum in full does not read as if its own flaw were open, nor as if it took back the older lines', () => {
  expect(minimumSentences({ ...from, package: 'example-core', stillOpen: [advisory] })).toBe(
    `Minimum version: 1.2.0 of example-core (ends ${advisory.id}). Still open in it: ${advisory.id}. On older lines, no listed advisory is open in ≥ 1.1.2, < 1.2.0.`,
  );
});
