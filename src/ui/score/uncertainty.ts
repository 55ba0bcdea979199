import type { Inputs } from '#domain/aivss/breakdown.ts';
import { factors } from '#domain/aivss/factors.ts';
import { errorRange } from '#domain/aivss/score-ranges.ts';
import type { ErrorRange } from '#domain/aivss/score-ranges.ts';
import { inputUncertainties } from '#domain/aivss/uncertainty.ts';
import type { InputName } from '#domain/aivss/uncertainty.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { bases } from '#domain/entry/assessment.ts';
import { severityName } from '#domain/severity.ts';
import { listOf } from '#domain/wording.ts';
import { formatRange, formatScore, formatTerm } from '#ui/shared/band.ts';

const NAMES = {
  cvssBase: 'CVSS base',
  threatMultiplier: 'Threat Multiplier',
  mitigationFactor: 'Mitigation Factor',
} as const;

/** What readers call an input; a factor by its name in the catalog's table. */
export function inputName(input: InputName): string {
  return typeof input === 'number' ? (factors[input]?.name ?? '') : NAMES[input];
}

/** The unknown inputs, the one most worth finding out first. */
function toUnknowns({ score }: Agent) {
  const rows = inputUncertainties(score.driver.inputs);
  const [first] = rows;
  const most = rows.filter((row) => row.atLeast === first?.atLeast && row.atMost === first.atMost);
  return {
    width: first && formatTerm(first.width),
    most: listOf(
      most.map(({ input }) => inputName(input)),
      'and',
    ),
    several: most.length > 1,
    rows: rows.map(({ input, narrowest, widest, atLeast, atMost }) => ({
      name: inputName(input),
      left: formatRange(narrowest, widest, formatTerm),
      atLeast: formatTerm(atLeast),
      atMost: formatTerm(atMost),
    })),
  };
}

/** A range of scores, as the table prints it. */
function rangeText({ low, high, severities }: ErrorRange) {
  return {
    score: formatRange(low, high, formatScore),
    bands: listOf(severities.map(severityName)),
  };
}

/** The values that may be off by the margin of their basis, and the score if they all were. */
function toMargins({ data }: Agent, inputs: Inputs) {
  const own = factors.map(({ key }) => data.aivss.factors[key]);
  const resting = bases.flatMap(({ id, name, margin }) => {
    const places = own.flatMap(({ basis, value }, place) =>
      basis === id && value !== 'unknown' && margin > 0 ? [place] : [],
    );
    return places.length === 0 ? [] : [{ name, margin, places }];
  });
  const scoreIf = (rows: typeof resting) => {
    const marginAt = (place: number) =>
      rows.find(({ places }) => places.includes(place))?.margin ?? 0;
    return rangeText(
      errorRange(
        inputs,
        factors.map((_, place) => marginAt(place)),
      ),
    );
  };
  const rows = resting.map((row) => ({
    name: `${row.name}, ±${formatTerm(row.margin)}`,
    factors: row.places.map(inputName).join(', '),
    ...scoreIf([row]),
  }));
  const all = { name: 'All of them', factors: '', ...scoreIf(resting) };
  return rows.length > 1 ? [...rows, all] : rows;
}

/**
 * What is not known for sure behind a score.
 * @param agent a scored entry
 * @param inputs its highest case: unknown inputs at their worst
 */
export function toUncertainty(agent: Agent, inputs: Inputs) {
  return { unknowns: toUnknowns(agent), margins: toMargins(agent, inputs) };
}
