import * as z from 'zod';
import type { Path } from '../finding.ts';
import { entrySchema } from './front-matter.ts';
import type { EntryData } from './front-matter.ts';
import { schemaAt } from './parse-entry.ts';
import { isComputed } from './unknown-field.ts';

/** Texts of every form that a field of an entry asks for: the first that fits stands in. */
const TEXTS = [
  'unknown',
  'stand-in',
  'Text that stands in for one that cannot be read as it is typed.',
  '1.0.0',
  '2026-01-01',
  'https://stand-in.example.org',
  'CVE-2026-00000',
  'pkg:npm/stand-in',
  'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:N',
];

const NUMBERS = [0, 1, 0.5, 5];

function isOptional(schema: z.core.$ZodType): boolean {
  return z.safeParse(schema, undefined).success;
}

/** A group with all that it must have. */
function group(shape: Record<string, z.core.$ZodType>): Record<string, unknown> {
  const needed = Object.entries(shape).filter(([, schema]) => !isOptional(schema));
  return Object.fromEntries(needed.map(([key, schema]) => [key, standIn(schema)]));
}

/**
 * A value that fits, to stand in for one that does not, so that whoever looks at the rest can go
 * on. It means nothing.
 * @param schema what it has to fit
 * @returns undefined where nothing has to stand there
 */
function standIn(schema: z.core.$ZodType): unknown {
  if (isOptional(schema)) return undefined;
  if (schema instanceof z.ZodObject) return group(schema.shape);
  if (schema instanceof z.ZodArray) {
    const one = [standIn(schema.element)];
    return z.safeParse(schema, []).success ? [] : one;
  }
  if (schema instanceof z.ZodRecord && z.safeParse(schema, {}).success) return {};
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum) {
    const keys = schema.keyType.options.map(String);
    return Object.fromEntries(keys.map((key) => [key, standIn(schema.valueType)]));
  }
  const enums = schema instanceof z.ZodEnum ? schema.options : [];
  const candidates: readonly unknown[] = [...enums, ...TEXTS, ...NUMBERS, false];
  return candidates.find((value) => z.safeParse(schema, value).success);
}

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
      // What a field says that nobody knows may be what another one lacks.
      standIns.push(...keys.filter((key) => !isComputed(key)).map((key) => [...path, key]));
      if (keys.length > 0) continue;
      const schema = issue.code === 'invalid_key' ? undefined : schemaAt(path);
      put(copy, path, schema && standIn(schema));
      standIns.push(path);
    }
  }
  return undefined;
}
