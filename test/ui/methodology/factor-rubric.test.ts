import { describe, expect, it } from 'vitest';
import { eleventhFactor, factors, marksOf, markValues } from '#domain/aivss/factors.ts';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { toFactorRubric } from '#ui/methodology/factor-rubric.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';

const urls = createUrls('/x/', PUBLIC);
const [sample = expect.fail()] = catalogOf().agents;

/** Agents that differ in their autonomy alone. */
function agentsWith(
  ...values: readonly (readonly [number | 'unknown', 'estimated' | 'documented'])[]
): readonly Agent[] {
  const entries = values.map(([value, basis], index) => {
    const { aivss, ...rest } = sample.data;
    const autonomyOfAction = { ...aivss.factors.autonomyOfAction, value, basis };
    return {
      ...sample,
      id: `a${index}`,
      data: {
        ...rest,
        name: `Agent ${index}`,
        aivss: { ...aivss, factors: { ...aivss.factors, autonomyOfAction } },
      },
    };
  });
  return buildCatalog(entries).agents;
}

/** Mark → names of its examples, for the first factor. */
function examplesOf(agents: readonly Agent[]): Record<string, string[]> {
  const [factor = expect.fail()] = toFactorRubric(agents, urls).factors;
  return Object.fromEntries(
    factor.marks.map(({ value, examples }) => [value, examples.map(({ text }) => text)]),
  );
}

describe('the rubric', () => {
  it('has every factor with six marks, each in a sentence of its own', () => {
    const { factors: rows, extra } = toFactorRubric([], urls);
    expect(rows.map(({ key }) => key)).toEqual(factors.map(({ key }) => key));
    expect(extra.key).toBe(eleventhFactor.key);
    const said = [...factors, eleventhFactor].flatMap((row) => marksOf(row));
    expect(said).toHaveLength(11 * markValues.length);
    for (const { means } of said) expect(means).toMatch(/^[A-Z][^.]{10,110}\.$/);
    expect(new Set(said.map(({ means }) => means)).size).toBe(said.length);
  });

  it('names a label, a code and a question once for each factor', () => {
    const rows = [...factors, eleventhFactor];
    for (const key of ['key', 'name', 'label', 'code', 'asks'] as const)
      expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
    for (const { code } of rows) expect(code).toMatch(/^[A-Z]{2}$/);
  });

  it('files an agent under the mark that its value is nearest to, and no unknown one', () => {
    const examples = examplesOf(
      agentsWith(
        [0, 'estimated'],
        [0.55, 'estimated'],
        [0.95, 'estimated'],
        ['unknown', 'estimated'],
      ),
    );
    expect(examples).toEqual({
      ...{ '0.00': ['Agent 0'], '0.30': [], '0.50': ['Agent 1'] },
      ...{ '0.70': [], '0.80': [], '1.00': ['Agent 2'] },
    });
  });

  it('files a value in the middle under the higher mark', () => {
    expect(examplesOf(agentsWith([0.6, 'estimated']))['0.70']).toEqual(['Agent 0']);
    expect(examplesOf(agentsWith([0.4, 'estimated']))['0.50']).toEqual(['Agent 0']);
  });

  it('names three at most: the nearest, then the better founded, then by name', () => {
    const agents = agentsWith(
      [0.52, 'documented'],
      [0.5, 'estimated'],
      [0.5, 'documented'],
      [0.51, 'estimated'],
    );
    expect(examplesOf(agents)['0.50']).toEqual(['Agent 2', 'Agent 1', 'Agent 3']);
  });

  it('leads to the factor on the score page, and says on what the value rests', () => {
    const [factor] = toFactorRubric(agentsWith([0.7, 'documented']), urls).factors;
    expect(factor?.marks[3]?.examples).toEqual([
      {
        href: '/x/agents/a0/score/#factor-autonomyOfAction',
        text: 'Agent 0',
        value: '0.70, documented',
      },
    ]);
  });
});
