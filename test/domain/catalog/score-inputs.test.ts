import { expect, it } from 'vitest';
import { countEstimates } from '#domain/catalog/score-inputs.ts';
import { agentOf } from '../../helpers/agent-of.ts';

const { data } = agentOf();
const [threat = expect.fail()] = data.threats;

it('counts estimates among factors and vectors, and nothing that is unknown', () => {
  const { autonomyOfAction, selfModification } = data.aivss.factors;
  expect([autonomyOfAction.basis, selfModification.basis]).toEqual(['documented', 'estimated']);
  const countsWith = (...changes: Partial<typeof threat>[]) => {
    const threats = changes.map((change) => ({ threat: { ...threat, ...change } }));
    const { count, total } = countEstimates(data, { threats });
    return [count, total];
  };
  expect(countsWith()).toEqual([9, 10]);
  expect(countsWith({ basis: 'estimated' })).toEqual([10, 11]);
  expect(countsWith({ basis: 'tested' })).toEqual([9, 11]);
  expect(countsWith({ basis: 'estimated', cvss: 'unknown' })).toEqual([9, 11]);
});
