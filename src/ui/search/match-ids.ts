import type { IdsFile } from './index-format.ts';
import type { SearchIndex } from './open-index.ts';

/** An id of a framework or of an advisory, and its page. */
export type SearchedId = {
  /** As pages print it: `LLM01:2025`, `CVE-2025-3466`. */
  readonly id: string;
  readonly name: string;
  /** The address of its page, below the root of the site. */
  readonly path: string;
  /** Number of agents that it concerns. */
  readonly agents: number;
};

/** Letters and digits only, so that `cwe 94` is `CWE-94`. */
const keyOf = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** Beginnings that stand for ids even before a digit is typed. */
const FAMILIES = /^(?:aml|asi|cve|cwe|ghsa)/;

/** True for what may be the beginning of an id: three letters or digits, a digit among them. */
function mayBeId(key: string): boolean {
  return key.length >= 2 && (FAMILIES.test(key) || /\d/.test(key));
}

/**
 * True for what may be the beginning of an id.
 * @param typed what the reader typed
 */
function isIdStart(typed: string): boolean {
  return mayBeId(keyOf(typed));
}

/** What an id may be called: as it is, and without the name of its list. */
function keysOf(id: string): string[] {
  const key = keyOf(id);
  return [key, key.replace(/^(?:aml(?=t)|cve)/, '')];
}

/**
 * The shard of the index that an id of a flaw lies in. There are thousands: those of CVE go by
 * their year, and those of GHSA, which have none, by the first letter that differs.
 * @param id as it is published: `CVE-2025-3466`
 * @returns letters and digits: `cve2025`, `ghsa2`, `pysec`
 */
export function flawShardOf(id: string): string {
  return /^(?:cve\d{4}|ghsa.|[a-z]+)/.exec(keyOf(id))?.[0] ?? 'other';
}

/** True for a shard in which an id may begin as was typed. */
function mayHold(typed: string, shard: string): boolean {
  const key = keyOf(typed);
  return [key, `cve${key}`].some((own) => own.startsWith(shard) || shard.startsWith(own));
}

/**
 * The ids that begin as was typed: an exact one first, then those that concern somebody.
 * @param typed what the reader typed
 * @param ids in the order in which equals are listed
 */
export function matchIds(typed: string, ids: readonly SearchedId[]): SearchedId[] {
  const key = keyOf(typed);
  if (!mayBeId(key)) return [];
  const rank = ({ id, agents }: SearchedId): number => {
    const exact = keysOf(id).includes(key);
    return (exact ? 0 : 2) + (agents > 0 ? 0 : 1);
  };
  return ids
    .filter(({ id }) => keysOf(id).some((own) => own.startsWith(key)))
    .sort((a, b) => rank(a) - rank(b));
}

const toSearched = (rows: IdsFile): SearchedId[] =>
  rows.map(([id, name, path, agents]) => ({ id, name, path, agents }));

/**
 * The ids that begin as was typed: those of the lists, and those of flaws, of which there are many,
 * only where one is asked for, or where no list has the id.
 * @param typed what the reader typed
 * @param index of the site
 */
export async function findIds(typed: string, index: SearchIndex): Promise<SearchedId[]> {
  if (!isIdStart(typed)) return [];
  const listed = matchIds(typed, toSearched(await index.ids()));
  if (listed.length > 0 && !/^\s*(?:cve|ghsa)/i.test(typed)) return listed;
  const flaws = await index.flaws((shard) => mayHold(typed, shard));
  return [...listed, ...matchIds(typed, toSearched(flaws))];
}
