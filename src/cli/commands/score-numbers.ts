import type { Breakdown, Inputs, Method } from '#domain/aivss/breakdown.ts';
import { conformanceNotes } from '#domain/aivss/conformance.ts';
import type { ConformanceNote } from '#domain/aivss/conformance.ts';
import { score05, score08, score08Strict, scoreFloor } from '#domain/aivss/formulas.ts';
import { scoreInterval } from '#domain/aivss/interval.ts';
import { mitigationLevels } from '#domain/aivss/multipliers.ts';
import { listOf } from '#domain/finding.ts';
import { formatTerm } from '#ui/shared/band.ts';
import { columns } from '../arguments.ts';
import type { Option } from '../arguments.ts';
import type { Effects } from '../effects.ts';
import { toJson } from '../plain-text.ts';
import { METHODS, readNumbers } from '../read-numbers.ts';
import * as show from '../score-text.ts';

const FORMULAS: Readonly<Record<Method, (inputs: Inputs) => Breakdown>> = {
  'AIVSS:0.8': score08,
  'AIVSS:0.8-strict': score08Strict,
  'AIVSS:0.5': score05,
  'AIVSS:floor': scoreFloor,
};

/** The options of `score` that stand for numbers without an entry. */
export const NUMBER_OPTIONS: readonly Option[] = [
  { name: 'cvss', value: '<vector or score>', does: 'CVSS v4.0 base vector or score, or unknown' },
  { name: 'factors', value: '<ten values>', does: 'separated by commas, in the order above' },
  { name: 'thm', value: '<n>', does: 'Threat Multiplier, 0 to 2; 0.97 unless given' },
  { name: 'mf', value: '<n>', does: 'Mitigation Factor, 0 to 2; 1 unless given' },
  { name: 'method', value: '<method>', does: `${listOf(METHODS)}; 0.8 unless given` },
];

/** What only typed numbers can be: a Mitigation Factor between the levels. */
function betweenLevels({ method, mitigationFactor }: Breakdown): ConformanceNote[] {
  const levels = mitigationLevels.map(({ factor }) => factor);
  const inRange = mitigationFactor >= 0.67 && mitigationFactor <= 1;
  if (method === 'AIVSS:0.5' || !inRange || levels.some((factor) => factor === mitigationFactor))
    return [];
  const text = `A Mitigation Factor of ${mitigationFactor} is in the range of 0.8, but not in its table: ${listOf(levels.map(String))}.`;
  return [{ id: 'mitigation-between', text }];
}

/** The notes that hold for the method. */
function notesOf(total: Breakdown, factorValues: readonly (number | 'unknown')[], snapped: number) {
  const known = factorValues.filter((value) => value !== 'unknown');
  return [...betweenLevels(total), ...conformanceNotes(total, known, snapped)];
}

/**
 * Scores the numbers on the command line.
 * @param options what was typed
 * @throws WrongUse when something cannot be read
 */
export function scoreNumbers(
  options: ReadonlyMap<string, string>,
  { print }: Pick<Effects, 'print'>,
): 0 {
  const { method, inputs, snapped } = readNumbers(options);
  const { cvssBase, factorValues, ...multipliers } = inputs;
  const interval = scoreInterval(inputs, FORMULAS[method]);
  const notes = notesOf(interval.high, factorValues, snapped);
  const sum = show.sumData(factorValues);
  const data = {
    method,
    ...show.scoreData(interval),
    cvssBase,
    factorSum: sum,
    ...multipliers,
    notes,
  };
  const lines = columns([
    ['CVSS base', show.cvssText(cvssBase)],
    ['factor sum', show.sumText(factorValues)],
    ['ThM', formatTerm(inputs.threatMultiplier)],
    ...(method === 'AIVSS:0.5' ? [] : [['MF', formatTerm(inputs.mitigationFactor)]]),
  ]);
  const text = [show.headline(interval, method), ...lines, ...show.notesText(notes)].join('\n');
  print(options.has('json') ? toJson(data) : text);
  return 0;
}
