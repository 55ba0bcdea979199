import { comparablePackage } from '#domain/advisories/package-of.ts';
import type { InventoryItem } from '#domain/inventory/item.ts';
import { withoutV } from '#domain/versions/read-version.ts';
import { editDistance, nearest } from '#domain/nearest.ts';

/** The columns of an inventory, and other words for them. */
const COLUMNS: Readonly<
  Record<string, keyof InventoryItem & ('agent' | 'package' | 'version' | 'profile')>
> = {
  agent: 'agent',
  id: 'agent',
  name: 'agent',
  product: 'agent',
  package: 'package',
  purl: 'package',
  version: 'version',
  ver: 'version',
  release: 'version',
  profile: 'profile',
};

/** Most characters of a cell. */
const MAX_TEXT = 1000;

/** The names that the columns of an inventory may have. */
export const columnNames = Object.keys(COLUMNS);

/** A package URL in two: without its version, and the version. */
export function splitPackage(purl: string): { package: string; version?: string } {
  const [, version] = /@([^/@]+)$/.exec(purl.replace(/[?#].*$/s, '')) ?? [];
  const of = comparablePackage(purl) ?? purl;
  if (version === undefined) return { package: of };
  try {
    return { package: of, version: decodeURIComponent(version) };
  } catch {
    // As it stands, so that the row is told with it.
    return { package: of, version };
  }
}

/** Why two versions of a row cannot both be meant. */
function versionsFault(inPackage: string | undefined, own: string | undefined): string | undefined {
  if (inPackage === undefined || own === undefined) return undefined;
  if (withoutV(inPackage) === withoutV(own)) return undefined;
  return `its package URL says version ${inPackage}, and its version ${own}; keep the one that runs`;
}

/** What a column feeds. @returns undefined for one that says nothing of an agent */
export function columnOf(name: string): (typeof COLUMNS)[string] | undefined {
  const key = name.trim().toLowerCase();
  return Object.hasOwn(COLUMNS, key) ? COLUMNS[key] : undefined;
}

/**
 * A column that is one of an inventory but for a slip, where that one is not there: who reads past
 * `versoin` judges another version. A list may have columns of its own, so a slip is two letters at
 * most, and in a word of five and more.
 * @param names of all columns
 * @returns what to say of it; undefined where there is none
 */
export function misspeltColumn(names: readonly string[]): string | undefined {
  const there = new Set(names.map(columnOf));
  const isSlip = (name: string, column: string) =>
    name.length >= 5 && editDistance(name.trim().toLowerCase(), column, 2) <= 2;
  for (const name of names.filter((each) => columnOf(each) === undefined)) {
    const meant = columnNames.find((each) => !there.has(columnOf(each)) && isSlip(name, each));
    if (meant !== undefined) return `"${name}" is no column; did you mean "${meant}"?`;
  }
  return undefined;
}

/** The column that a name was likely meant to be. */
export function nearColumn(name: string): string | undefined {
  return nearest(name.trim().toLowerCase(), columnNames);
}

/**
 * A row of an inventory.
 * @param at where it stands
 * @param cells its texts by the names of their columns
 */
export function itemOf(
  at: Pick<InventoryItem, 'place' | 'line'>,
  cells: Iterable<readonly [name: string, text: string]>,
): InventoryItem {
  const fields: Partial<Record<'agent' | 'package' | 'version' | 'profile', string>> = {};
  for (const [name, cell] of cells) {
    const column = columnOf(name);
    const text = cell.trim();
    if (column === undefined || text === '') continue;
    if (text.length > MAX_TEXT)
      return { ...at, fault: `"${name}" has ${text.length} characters, more than ${MAX_TEXT}` };
    const first = fields[column];
    // An id and a name say one thing in two ways; two versions do not.
    if (column !== 'agent' && first !== undefined && first !== text)
      return { ...at, fault: `it says two things as its ${column}: “${first}” and “${text}”` };
    fields[column] ??= text;
  }
  const { agent, package: given, ...others } = fields;
  // A package URL is no name of an agent, whatever column it stands in.
  const isPackage = given === undefined && agent !== undefined && /^pkg:/i.test(agent);
  const purl = isPackage ? agent : given;
  const named = agent !== undefined && !isPackage ? { agent } : {};
  const split = purl === undefined ? undefined : splitPackage(purl);
  const item = { ...at, ...split, ...named, ...others };
  const fault =
    agent === undefined && given === undefined
      ? 'it names no agent: write `agent`, or `package` with a package URL'
      : versionsFault(split?.version, others.version);
  return fault === undefined ? item : { ...item, fault };
}
