import type { Inputs } from '#domain/aivss/breakdown.ts';
import { factors } from '#domain/aivss/factors.ts';
import { ifOff } from '#domain/aivss/what-if.ts';
import { inputUncertainties } from '#domain/aivss/uncertainty.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { listOf } from '#domain/finding.ts';
import { severityName } from '#domain/severity.ts';
import { formatScore, formatTerm } from '#ui/shared/band.ts';
import { inputName } from './input-names.ts';

/** By how much the estimated factors are moved, to see what hangs on them. */
const OFF = [0.1, 0.2];

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
      left:
        narrowest === widest
          ? formatTerm(widest)
          : `${formatTerm(narrowest)}–${formatTerm(widest)}`,
      atLeast: formatTerm(atLeast),
      atMost: formatTerm(atMost),
    })),
  };
}

/** The factors that were estimated, and the score if all of them were off the same way. */
function toEstimates({ data }: Agent, inputs: Inputs) {
  const places = factors.flatMap(({ key }, place) => {
    const { basis, value } = data.aivss.factors[key];
    return basis === 'estimated' && value !== 'unknown' ? [place] : [];
  });
  return {
    names: places.map(inputName),
    rows: OFF.map((by) => {
      const { low, high, severities } = ifOff(inputs, places, by);
      return {
        by: `±${formatTerm(by)}`,
        score: low === high ? formatScore(low) : `${formatScore(low)}–${formatScore(high)}`,
        bands: listOf(severities.map(severityName)),
      };
    }),
  };
}

/**
 * What is not known for sure behind a score.
 * @param agent a scored entry
 * @param inputs its highest case: unknown inputs at their worst
 */
export function toUncertainty(agent: Agent, inputs: Inputs) {
  return { unknowns: toUnknowns(agent), estimates: toEstimates(agent, inputs) };
}
