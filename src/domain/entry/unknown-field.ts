import { formatPath, keyProblem } from '../finding.ts';
import type { Path, Problem } from '../finding.ts';
import { oddCharacters } from '../characters.ts';
import { nearest, onlyNear } from '../nearest.ts';
import { successorOf } from './retired-fields.ts';

/** Fields that people type because other sites do; here they are computed. */
const COMPUTED = ['score', 'aivssScore', 'severity', 'band', 'factorSum', 'rating', 'aars'];

/** True for the name of something that no field holds. @param key the name of a field */
export function isComputed(key: string): boolean {
  return COMPUTED.includes(key);
}

/** What has the fields, unless a caller says otherwise. */
export const ENTRY = 'an entry';

/** The value at a path, undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<string, unknown> | null)?.[step], data);
}

/** Where an unknown field stands: what has these fields, which there may be, and which there are. */
type Group = {
  readonly thing: string;
  readonly known: readonly string[];
  /** What stands there, and which fields groups near it have. */
  readonly value: unknown;
  readonly fieldsAt: (path: Path) => readonly string[];
  /** How many of the fields there stand, by a slip or not, for a known one. */
  readonly claims: ReadonlyMap<string | undefined, number>;
};

/** Which fields there stand for which known ones, looked at once for all of them. */
function claimsOf(data: unknown, known: readonly string[]): Group['claims'] {
  const meant = Object.keys(data ?? {}).map((key) =>
    known.includes(key) ? key : meantBy(key, known),
  );
  return new Map([...Map.groupBy(meant, (key) => key)].map(([key, all]) => [key, all.length]));
}

/** The known field that a misspelt one stands for: one edit away, or in other letters. */
function meantBy(key: string, known: readonly string[]): string | undefined {
  const plain = key
    .normalize('NFKC')
    .replace(/[\s\p{Cf}_-]+/gu, '')
    .toLowerCase();
  return known.find((one) => one.toLowerCase() === plain) ?? onlyNear(key, known);
}

/** The group below in which a field is missing that stands beside it, in words. */
function homeBelow(path: Path, key: string, { known, value, fieldsAt }: Group): string | undefined {
  const isMissing = (one: string) => valueAt(value, [one, key]) === undefined;
  const near = known.filter((one) => fieldsAt([...path, one]).includes(key) && isMissing(one));
  const empty = near.filter((one) => valueAt(value, [one]) === null);
  const [home, ...others] = empty.length > 0 ? empty : near;
  if (home === undefined || others.length > 0) return undefined;
  return `It is a field of \`${formatPath([...path, home])}\`: indent it by two spaces more, below that line.`;
}

/** The group around it to which a field belongs, in words; undefined for one of nowhere. */
function homeAbove(path: Path, key: string, { fieldsAt }: Group): string | undefined {
  const above = path.map((_step, up) => path.slice(0, path.length - 1 - up));
  const outer = above.find((one) => fieldsAt(one).includes(key));
  if (outer === undefined) return undefined;
  const name = outer.length === 0 ? 'the entry itself' : `\`${formatPath(outer)}\``;
  return `It is a field of ${name}: indent it less.`;
}

/** What to do about a field that is unknown where it stands; in `put` what leaves no doubt. */
function adviceFor(path: Path, key: string, group: Group): { hint: string; put?: string } {
  const { known, claims } = group;
  const slip = meantBy(key, known);
  // Two slips that mean one field, or a slip beside the field itself: somebody has to choose.
  const isTaken = (claims.get(slip) ?? 0) > 1;
  const home =
    homeBelow(path, key, group) ??
    (slip === undefined || isTaken ? homeAbove(path, key, group) : undefined);
  if (home !== undefined) return { hint: home };
  const guess = slip ?? nearest(key, known);
  if (guess === undefined) return { hint: `Fields here: ${known.join(', ')}.` };
  const hint = `Did you mean \`${guess}\`?`;
  if (slip === undefined) return { hint };
  return isTaken ? { hint: `${hint} Only one field here can be that.` } : { hint, put: slip };
}

/** The problem of one unknown field: with the likely field, or why it is not typed. */
function unknownField(path: Path, key: string, group: Group): Problem {
  const { thing, value } = group;
  const full = [...path, key];
  if (key === '')
    return keyProblem(full, 'a field without a name stands here', 'Write `field: value`.');
  if (isComputed(key)) {
    const hint = 'Remove it: scores and bands are computed from the factors and the CVSS vectors.';
    return keyProblem(full, `\`${formatPath(full)}\` is computed, never typed`, hint);
  }
  const old = (value as Record<string, unknown> | null)?.[key];
  const successor = thing === ENTRY ? successorOf(full, old) : undefined;
  if (successor !== undefined)
    return keyProblem(full, `\`${formatPath(full)}\` is no field any more`, successor);
  const { hint, put } = adviceFor(path, key, group);
  const problem = keyProblem(full, `\`${formatPath(full)}\` is not a field of ${thing}`, hint);
  // Only entries are fixed by a program.
  return put === undefined || thing !== ENTRY ? problem : { ...problem, fix: { put } };
}

/** What has the fields, what was read, and which fields there may be at a path. */
type Setting = {
  readonly thing: string;
  readonly data: unknown;
  readonly fieldsAt: (path: Path) => readonly string[];
};

/**
 * The problems of fields that are not known where they stand.
 * @param path to their group
 * @param keys their names
 * @param setting what has them
 */
export function unknownFields(path: Path, keys: readonly string[], setting: Setting): Problem[] {
  const { thing, data, fieldsAt } = setting;
  const known = fieldsAt(path);
  const value = valueAt(data, path);
  const group = { thing, known, value, fieldsAt, claims: claimsOf(value, known) };
  // A character in disguise in the name of a field is told as such.
  const told = (key: string) => oddCharacters(key).length > 0 && meantBy(key, known) !== undefined;
  return keys.filter((key) => !told(key)).map((key) => unknownField(path, key, group));
}

/** True where a field that is missing stands there under a misspelt name. */
export function isMisspelt(data: unknown, path: Path, fieldsAt: Setting['fieldsAt']): boolean {
  const group = path.slice(0, -1);
  const known = fieldsAt(group);
  return Object.keys(valueAt(data, group) ?? {}).some(
    (key) => !known.includes(key) && meantBy(key, known) === path.at(-1),
  );
}
