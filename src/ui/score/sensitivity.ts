import { bandSensitivity } from '#domain/aivss/band-sensitivity.ts';
import type { Inputs } from '#domain/aivss/breakdown.ts';
import { cvssThresholds } from '#domain/aivss/cvss-thresholds.ts';
import { factorSumRange } from '#domain/aivss/units.ts';
import { unknownRanges } from '#domain/aivss/interval.ts';
import type { PartialInputs } from '#domain/aivss/interval.ts';
import { scoreRanges } from '#domain/aivss/score-ranges.ts';
import { scoreInputs } from '#domain/aivss/score.ts';
import type { InputName } from '#domain/aivss/uncertainty.ts';
import { severityName } from '#domain/severity.ts';
import { formatRange, formatScore, formatTerm, formatValue } from '#ui/shared/band.ts';
import { toFlipTable } from './flips.ts';
import { inputName } from './uncertainty.ts';

/** From where a band begins, in words. */
function fromText(from: number | undefined): string {
  if (from === undefined) return 'never reached';
  return from === 0 ? 'from 0.0: always' : `from ${formatScore(from)}`;
}

/** What an input runs over, in the words of the table beside the chart. */
function spanText(input: InputName): string {
  if (typeof input === 'number') return '0–1';
  return unknownRanges()[input].map(String).join('–');
}

/**
 * What moves a score: the smallest changes, the range of each input, and the bands by CVSS base.
 * @param inputs the highest case: unknown inputs at their worst
 * @param given the inputs as the entry gives them
 */
export function toSensitivity(inputs: Inputs, given: PartialInputs) {
  const { score } = scoreInputs(inputs);
  return {
    score,
    scoreText: formatScore(score),
    flips: toFlipTable(inputs, bandSensitivity(inputs), given),
    ranges: scoreRanges(inputs).map(({ input, low, high }) => ({
      name: inputName(input),
      over: spanText(input),
      low,
      high,
      scores: formatRange(low, high, formatScore),
    })),
    thresholds: cvssThresholds(inputs).map(({ severity, from }) => ({
      name: severityName(severity),
      from: fromText(from),
    })),
    sum: formatValue(factorSumRange(inputs.factorValues).high),
    threat: formatTerm(inputs.threatMultiplier),
    mitigation: formatTerm(inputs.mitigationFactor),
  };
}
