import { methods } from '#domain/aivss/breakdown.ts';
import type { Method } from '#domain/aivss/breakdown.ts';
import { factors08 } from '#domain/aivss/factors-08.ts';
import { factors } from '#domain/aivss/factors.ts';
import { snapToGrid } from '#domain/aivss/formulas.ts';
import type { PartialInputs } from '#domain/aivss/interval.ts';
import { cvssBaseScore, cvssFault } from '#domain/cvss/vector.ts';
import { listOf } from '#domain/finding.ts';
import { plainNumber } from '#domain/plain-number.ts';
import { WrongUse } from './command.ts';

type Known = number | 'unknown';

/** What was typed, ready for the formula. */
export type Numbers = {
  readonly method: Method;
  readonly inputs: PartialInputs & { threatMultiplier: number; mitigationFactor: number };
  /** How many factor values strict 0.8 moved to 0, 0.5 or 1. */
  readonly snapped: number;
};

const PREFIX = 'AIVSS:';

/** The methods as `--method` takes them: without the prefix that all share. */
export const METHODS: readonly string[] = methods.map(({ id }) => id.slice(PREFIX.length));

function readCvss(text: string): Known {
  if (text === 'unknown') return text;
  if (text.includes(':')) {
    const fault = cvssFault(text);
    if (fault !== undefined) throw new WrongUse(`--cvss "${text}" ${fault}`);
    return cvssBaseScore(text);
  }
  const score = plainNumber(text, 10, 1);
  if (score !== undefined) return score;
  const allowed = 'a score from 0.0 to 10.0 with at most one decimal, a vector, or unknown';
  throw new WrongUse(`--cvss is "${text}"; it takes ${allowed}`);
}

function readFactors(text: string, names: readonly string[]): Known[] {
  const values = text.split(',').map((value) => value.trim());
  if (values.length !== names.length)
    throw new WrongUse(
      `--factors has ${values.length} value${values.length === 1 ? '' : 's'}; it takes ten: ${names.join(', ')}`,
    );
  return values.map((value, index) => {
    const read = value === 'unknown' ? value : plainNumber(value, 1, 2);
    if (read !== undefined) return read;
    const allowed = 'a number from 0 to 1 with at most two decimals, or unknown';
    throw new WrongUse(
      `value ${index + 1} (${names[index]}) is "${value}"; a factor is ${allowed}`,
    );
  });
}

function readMultiplier(name: string, text: string): number {
  const read = plainNumber(text, 2, 4);
  if (read !== undefined) return read;
  throw new WrongUse(
    `--${name} is "${text}"; it takes a number from 0 to 2 of at most four decimals`,
  );
}

/**
 * Reads the numbers of the command line.
 * @param options by name: `cvss` and `factors`, and maybe `thm`, `mf` and `method`
 * @throws WrongUse when one is missing, cannot be read or is out of range
 */
export function readNumbers(options: ReadonlyMap<string, string>): Numbers {
  const [cvss, values] = [options.get('cvss'), options.get('factors')];
  if (cvss === undefined || values === undefined)
    throw new WrongUse(`--${cvss === undefined ? 'cvss' : 'factors'} is missing`);
  if (options.has('explain')) throw new WrongUse('--explain goes with the id of an entry');
  const short = options.get('method') ?? '0.8';
  const method = methods.find(({ id }) => id === PREFIX + short)?.id;
  if (!method) throw new WrongUse(`--method is "${short}"; it takes ${listOf(METHODS)}`);
  if (method === 'AIVSS:0.5' && options.has('mf'))
    throw new WrongUse('--mf has no place in AIVSS 0.5, which has no Mitigation Factor');
  const rows = method === 'AIVSS:0.8-strict' ? factors08 : factors;
  const read = readFactors(
    values,
    rows.map(({ name }) => name),
  );
  const snap = (value: Known) => (value === 'unknown' ? value : snapToGrid(value));
  const factorValues = method === 'AIVSS:0.8-strict' ? read.map(snap) : read;
  const threatMultiplier = readMultiplier('thm', options.get('thm') ?? '0.97');
  const mitigationFactor = readMultiplier('mf', options.get('mf') ?? '1');
  const snapped = read.filter((value, index) => value !== factorValues[index]).length;
  const inputs = { cvssBase: readCvss(cvss), factorValues, threatMultiplier, mitigationFactor };
  return { method, inputs, snapped };
}
