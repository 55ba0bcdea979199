import type { FactorValue } from './factors.ts';

/** Something in a report that could not be taken as it stands. */
export type ReportProblem = {
  /** As a path: `vulnerabilities[0].amplification_factors.tools`. */
  readonly place: string;
  readonly message: string;
};

type Group = Readonly<Record<string, unknown>>;
/** Takes down a problem: where it is, and what. */
export type Tell = (place: string, message: string) => void;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A part of a report by its name, and where it stands. */
export type At = { readonly value: unknown; readonly place: string };

/** A part of a group; its value is undefined where the group lacks it. */
export function at({ value, place }: At, key: string): At {
  const own = isGroup(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return { value: own, place: place === '' ? key : `${place}.${key}` };
}

/** A value as a message shows it: short, whatever it is. */
export function shown(value: unknown): string {
  return value === undefined ? 'missing' : (JSON.stringify(value) ?? 'missing').slice(0, 60);
}

/** A text; an empty one, and told, for anything else. */
export function textAt({ value, place }: At, tell: Tell): string {
  if (typeof value === 'string') return value;
  tell(place, `is ${shown(value)}, where a text belongs`);
  return '';
}

/** A number in a range and in steps; `unknown`, and told, for anything else. */
export function numberAt(
  { value, place }: At,
  [most, steps]: readonly [number, number],
  tell: Tell,
): FactorValue {
  const fits = typeof value === 'number' && value >= 0 && value <= most;
  // A decimal times its steps may miss a whole number by the last bit.
  if (fits && Math.abs(value * steps - Math.round(value * steps)) < 1e-9) return value;
  tell(
    place,
    `is ${shown(value)}; it takes 0 to ${most} in steps of ${1 / steps}: read as unknown`,
  );
  return 'unknown';
}

/** The row whose number a report has; the default of AIVSS 0.8, and told, where there is none. */
export function rowAt<T extends { readonly name: string }>(
  { value, place }: At,
  rows: readonly T[],
  numberOf: (row: T) => number,
  fallback: T,
  tell: Tell,
): T {
  const row = rows.find((candidate) => numberOf(candidate) === value);
  if (!row) tell(place, `is ${shown(value)}, which no table has: read as ${fallback.name}`);
  return row ?? fallback;
}
