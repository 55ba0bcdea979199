import { describe, expect, it } from 'vitest';
import { matchNames } from '#ui/search/match-names.ts';

const agents = [
  { id: 'auto', names: ['AutoGen', 'auto', 'Microsoft'] },
  { id: 'bear', names: ['Bjørn', 'bear', 'Nordlys Søk', 'Bear Labs'] },
  { id: 'dify', names: ['Dify', 'dify', 'LangGenius Dify', 'Dify.AI', 'LangGenius'] },
  { id: 'gen', names: ['Genome', 'gen'] },
  { id: 'flow', names: ['agentic-flow', 'agentic-flow', 'rUv'] },
];
const found = (typed: string) => matchNames(typed, agents).map(({ id }) => id);

describe('names', () => {
  it.each([
    ['DIFY', 'dify'],
    ['bjorn', 'bear'],
    ['nordlys sok', 'bear'],
    ['dify ai', 'dify'],
    ['langgen', 'dify'],
    ['agentic flow', 'flow'],
    ['flow', 'flow'],
    ['microsoft', 'auto'],
  ])('%s finds %s alone', (typed, id) => expect(found(typed)).toEqual([id]));

  it('are found by the words in them, a whole name first', () => {
    expect(found('gen')).toEqual(['gen', 'auto', 'dify']);
  });

  it.each([
    ['AutoGn', 'auto'],
    ['Autogenn', 'auto'],
    ['Defy', 'dify'],
    ['agntic-flw', 'flow'],
  ])('%s is a slip for %s', (typed, id) => expect(found(typed)).toEqual([id]));

  it.each(['Langflow', 'sofling', 'Devin', 'zebra', 'ify', 'x', '?', ''])(
    '%j is no name',
    (typed) => expect(found(typed)).toEqual([]),
  );
});
