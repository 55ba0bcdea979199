import type { ConformanceNote } from '#domain/aivss/conformance.ts';
import { factorSumRange } from '#domain/aivss/units.ts';
import type { Interval } from '#domain/aivss/interval.ts';
import { methodOf } from '#domain/aivss/methods/index.ts';
import { formatRange, formatValue, scoreText } from '#ui/shared/band.ts';
import type { FlipTable } from '#ui/score/flips.ts';
import { workedSteps } from '#ui/score/worked-steps.ts';
import { columns } from './arguments.ts';

export { cvssText, scoreText } from '#ui/shared/band.ts';

/** The headline: band, score, and the method, without which no score is shown. */
export function headline(interval: Interval, method: string): string {
  return `${scoreText(interval)}, ${methodOf(method).name}`;
}

/** A factor sum, or its range: `6.00`, `5.10–7.10`. */
export function sumText(values: readonly (number | 'unknown')[]): string {
  const { low, high } = factorSumRange(values);
  return formatRange(low, high, formatValue);
}

/** A part of the output with its title: nothing when it has no lines. */
export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

/** The notes that must stand beside a score. */
export function notesText(notes: readonly ConformanceNote[]): string[] {
  return section(
    'Conformance notes',
    notes.map(({ text }) => `  ${text}`),
  );
}

/** The worked steps of the default method: one case, or the lowest and the highest. */
export function stepsText(interval: Interval): string[] {
  return workedSteps(interval).flatMap(({ title, steps }) =>
    section(title, columns(steps.map(({ term, worked, result }) => [term, worked, result]))),
  );
}

/**
 * What moves the band, input by input.
 * @param table the smallest changes
 * @param exact false while an input is unknown: the band is then that of the highest case
 */
export function flipsText({ band, up, down, rows }: FlipTable, exact: boolean): string[] {
  const cases = exact ? '' : ' of the highest case, its unknown inputs at their worst';
  const way = (name: string | undefined, word: string) =>
    name === undefined ? `no band ${word}` : `${word} to ${name}`;
  return section(
    `What moves the band ${band}${cases}: the smallest change of one input`,
    columns([
      ['', 'now', way(up, 'up'), way(down, 'down')],
      ...rows.map((row) => [row.input, row.now, row.up, row.down]),
    ]),
  );
}

/** A score for `--json`: `score`, or `low` and `high` when an input is unknown. */
export function scoreData({ low, high, severities, exact }: Interval): object {
  const points = exact ? { score: high.score } : { low: low.score, high: high.score };
  return { severities, ...points };
}

/** A factor sum for `--json`: a number, or the lowest and the highest. */
export function sumData(values: readonly (number | 'unknown')[]): number | [number, number] {
  const { low, high } = factorSumRange(values);
  return low === high ? low : [low, high];
}
