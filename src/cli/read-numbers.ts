import { snapToGrid } from '#domain/aivss/score.ts';
import type { PartialInputs } from '#domain/aivss/interval.ts';
import { defaultMethod, methods } from '#domain/aivss/methods/index.ts';
import type { Method } from '#domain/aivss/methods/index.ts';
import { cvssBaseScore } from '#domain/cvss/vector.ts';
import { cvssFault } from '#domain/cvss/fault.ts';
import { counted, listOf } from '#domain/wording.ts';
import { plainNumber } from '#domain/aivss/units.ts';
import { UsageError } from './command.ts';

type Known = number | 'unknown';

/** What was typed, ready for the formula. */
export type Numbers = {
  readonly method: Method;
  readonly inputs: PartialInputs & { threatMultiplier: number; mitigationFactor: number };
  /** How many factor values the method moved to 0, 0.5 or 1. */
  readonly snapped: number;
};

const PREFIX = 'AIVSS:';

/** A method as `--method` takes it: without the prefix that all share. */
export function shortId({ id }: Method): string {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id;
}

/** The methods as `--method` takes them. */
export function methodList(): string {
  return listOf(methods.map(shortId));
}

/** The method that was asked for. @throws UsageError when there is none of that name */
function readMethod(short: string): Method {
  const method = methods.find((candidate) => shortId(candidate) === short);
  if (!method) throw new UsageError(`--method is "${short}"; it takes ${methodList()}`);
  return method;
}

function readCvss(text: string): Known {
  if (text === 'unknown') return text;
  if (text.includes(':')) {
    const fault = cvssFault(text);
    if (fault !== undefined) throw new UsageError(`--cvss "${text}" ${fault}`);
    return cvssBaseScore(text);
  }
  const score = plainNumber(text, 10, 1);
  if (score !== undefined) return score;
  const allowed = 'a score from 0.0 to 10.0 with at most one decimal, a vector, or unknown';
  throw new UsageError(`--cvss is "${text}"; it takes ${allowed}`);
}

function readFactors(text: string, names: readonly string[]): Known[] {
  const values = text.split(',').map((value) => value.trim());
  if (values.length !== names.length)
    throw new UsageError(
      `--factors has ${counted(values.length, 'value')}; it takes ${names.length}: ${names.join(', ')}`,
    );
  return values.map((value, index) => {
    const read = value === 'unknown' ? value : plainNumber(value, 1, 2);
    if (read !== undefined) return read;
    const allowed = 'a number from 0 to 1 with at most two decimals, or unknown';
    throw new UsageError(
      `value ${index + 1} (${names[index]}) is "${value}"; a factor is ${allowed}`,
    );
  });
}

function readMultiplier(name: string, text: string): number {
  const read = plainNumber(text, 2, 4);
  if (read !== undefined) return read;
  throw new UsageError(
    `--${name} is "${text}"; it takes a number from 0 to 2 of at most four decimals`,
  );
}

/**
 * Reads the numbers of the command line.
 * @param options by name: `cvss` and `factors`, and maybe `thm`, `mf` and `method`
 * @throws UsageError when one is missing, cannot be read or is out of range
 */
export function readNumbers(options: ReadonlyMap<string, string>): Numbers {
  const [cvss, values] = [options.get('cvss'), options.get('factors')];
  if (cvss === undefined || values === undefined)
    throw new UsageError(`--${cvss === undefined ? 'cvss' : 'factors'} is missing`);
  if (options.has('explain')) throw new UsageError('--explain goes with the id of an entry');
  const method = readMethod(options.get('method') ?? shortId(defaultMethod));
  if (method.mitigationLevels.length === 0 && options.has('mf'))
    throw new UsageError(`--mf has no place in ${method.name}, which has no Mitigation Factor`);
  const read = readFactors(
    values,
    method.factors.map(({ name }) => name),
  );
  const snap = (value: Known) => (value === 'unknown' ? value : snapToGrid(value));
  const factorValues = method.snaps ? read.map(snap) : read;
  const threatMultiplier = readMultiplier('thm', options.get('thm') ?? '0.97');
  const mitigationFactor = readMultiplier('mf', options.get('mf') ?? '1');
  const snapped = read.filter((value, index) => value !== factorValues[index]).length;
  const inputs = { cvssBase: readCvss(cvss), factorValues, threatMultiplier, mitigationFactor };
  return { method, inputs, snapped };
}
