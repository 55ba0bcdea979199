import { expect, it } from 'vitest';
import { scoreInputs } from '#domain/catalog/score-inputs.ts';
import { agentOf } from '../../helpers/agent-of.ts';

const { data } = agentOf();
const [threat = expect.fail()] = data.threats;

it('takes each factor and the vector of each threat, with what it rests on', () => {
  const inputsWith = (...changes: Partial<typeof threat>[]) =>
    scoreInputs(
      data,
      changes.map((change) => ({ ...threat, ...change })),
    );
  expect(inputsWith()).toHaveLength(10);
  const [documented, vague] = inputsWith({ basis: 'documented' }, { cvss: 'unknown' }).slice(10);
  expect(documented).toEqual({ basis: 'documented', sources: threat.sources, known: true });
  expect(vague).toMatchObject({ known: false });
});
