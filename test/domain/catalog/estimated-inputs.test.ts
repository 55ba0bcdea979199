import { expect, it } from 'vitest';
import { estimatedInputs } from '#domain/catalog/estimated-inputs.ts';
import { agentOf } from '../../helpers/agent-of.ts';

const { data } = agentOf();
const [threat = expect.fail()] = data.threats;

it('counts estimates among factors and vectors, and nothing that is unknown', () => {
  const { autonomyOfAction, selfModification } = data.aivss.factors;
  expect([autonomyOfAction.basis, selfModification.basis]).toEqual(['documented', 'estimated']);
  const before = estimatedInputs(data, []);
  expect(before).toEqual({ count: 9, total: 10 });
  expect(estimatedInputs(data, [{ ...threat, basis: 'estimated' }])).toEqual({
    ...{ count: 10, total: 11 },
  });
  expect(estimatedInputs(data, [{ ...threat, basis: 'tested' }])).toEqual({ count: 9, total: 11 });
  const unknown = { basis: 'estimated' as const, cvss: 'unknown' as const };
  expect(estimatedInputs(data, [unknown])).toEqual({ count: 9, total: 11 });
});
