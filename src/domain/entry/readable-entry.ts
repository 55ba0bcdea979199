import type { Path } from '../finding.ts';
import { entrySchema } from './front-matter.ts';
import type { EntryData } from './front-matter.ts';
import { schemaAt } from './schema-at.ts';
import { standIn } from './stand-in.ts';

/** An entry with values that stand in for those that do not fit. */
export type ReadableEntry = {
  readonly data: EntryData;
  /** Where something stands in, or was left out. */
  readonly standIns: readonly Path[];
};

/** Rounds of standing in: what fits may show what else does not. */
const ROUNDS = 4;

type Group = Record<string | number, unknown>;

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null;
}

/** Puts a value at a path, or takes away what is there; groups on the way must be there. */
function put(root: Group, path: Path, value: unknown): void {
  const last = path.at(-1);
  const parent = path.slice(0, -1).reduce<unknown>((at, step) => isGroup(at) && at[step], root);
  if (!isGroup(parent) || last === undefined) return;
  if (value === undefined && !Array.isArray(parent)) delete parent[last];
  else parent[last] = value;
}

/** A deep copy; what the YAML says is plain data. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isGroup(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copyOf(one)]));
}

/**
 * Makes front matter that does not have the shape of an entry fit, so that the rules can look at
 * all that does: unknown fields are left out, and values that fit nothing are stood in for.
 * @param value what the YAML says
 * @returns undefined where too little is there
 */
export function readableEntry(value: unknown): ReadableEntry | undefined {
  if (!isGroup(value) || Array.isArray(value)) return undefined;
  const copy = copyOf(value) as Group;
  const standIns: Path[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const parsed = entrySchema.safeParse(copy);
    if (parsed.success) return { data: parsed.data, standIns };
    for (const issue of parsed.error.issues) {
      const path = issue.path.filter((step) => typeof step !== 'symbol');
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
      for (const key of keys) put(copy, [...path, key], undefined);
      if (keys.length > 0) continue;
      const schema = issue.code === 'invalid_key' ? undefined : schemaAt(path);
      put(copy, path, schema && standIn(schema));
      standIns.push(path);
    }
  }
  return undefined;
}
