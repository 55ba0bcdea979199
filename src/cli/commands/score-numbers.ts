import type { Breakdown } from '#domain/aivss/breakdown.ts';
import { conformanceNotes } from '#domain/aivss/conformance.ts';
import type { ConformanceNote } from '#domain/aivss/conformance.ts';
import { scoreInterval } from '#domain/aivss/interval.ts';
import { defaultMethod } from '#domain/aivss/methods/index.ts';
import type { Method } from '#domain/aivss/methods/index.ts';
import { listOf } from '#domain/wording.ts';
import { formatTerm } from '#ui/shared/band.ts';
import { columns } from '../arguments.ts';
import type { Option } from '../arguments.ts';
import type { Effects } from '../effects.ts';
import { toJson } from '../plain-text.ts';
import { methodList, readNumbers, shortId } from '../read-numbers.ts';
import type { Numbers } from '../read-numbers.ts';
import * as show from '../score-text.ts';

/** The options of `score` that stand for numbers without an entry. */
export const NUMBER_OPTIONS: readonly Option[] = [
  { name: 'cvss', value: '<vector or score>', does: 'CVSS v4.0 base vector or score, or unknown' },
  { name: 'factors', value: '<values>', does: 'separated by commas, in the order above' },
  { name: 'thm', value: '<n>', does: 'Threat Multiplier, 0 to 2; 0.97 unless given' },
  { name: 'mf', value: '<n>', does: 'Mitigation Factor, 0 to 2; 1 unless given' },
  {
    name: 'method',
    value: '<method>',
    // Read when it is printed: the list of methods may be longer by then.
    get does() {
      return `${methodList()}; ${shortId(defaultMethod)} unless given`;
    },
  },
];

/** What only typed numbers can be: a Mitigation Factor between the levels. */
function betweenLevels(
  { mitigationLevels, release }: Method,
  { mitigationFactor }: Breakdown,
): ConformanceNote[] {
  const levels = mitigationLevels.map(({ factor }) => factor);
  const inRange =
    mitigationFactor >= Math.min(...levels) && mitigationFactor <= Math.max(...levels);
  if (!inRange || levels.includes(mitigationFactor)) return [];
  const text = `A Mitigation Factor of ${mitigationFactor} is in the range of ${release}, but not in its table: ${listOf(levels.map(String))}.`;
  return [{ id: 'mitigation-between', text }];
}

/** The notes that hold for the method. */
function notesOf({ method, inputs: { factorValues }, snapped }: Numbers, total: Breakdown) {
  const known = factorValues.filter((value) => value !== 'unknown');
  return [...betweenLevels(method, total), ...conformanceNotes(total, known, snapped)];
}

/**
 * Scores the numbers on the command line.
 * @param options what was typed
 * @throws UsageError when something cannot be read
 */
export function scoreNumbers(
  options: ReadonlyMap<string, string>,
  { print }: Pick<Effects, 'print'>,
): 0 {
  const numbers = readNumbers(options);
  const { method, inputs } = numbers;
  const { cvssBase, factorValues, ...multipliers } = inputs;
  const interval = scoreInterval(inputs, method);
  const notes = notesOf(numbers, interval.high);
  const sum = show.sumData(factorValues);
  const data = {
    method: method.id,
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
    ...(method.mitigationLevels.length === 0 ? [] : [['MF', formatTerm(inputs.mitigationFactor)]]),
  ]);
  const text = [show.headline(interval, method.id), ...lines, ...show.notesText(notes)].join('\n');
  print(options.has('json') ? toJson(data) : text);
  return 0;
}
