import * as z from 'zod';
import type { Path, Problem } from '../finding.ts';
import { entrySchema } from './front-matter.ts';
import type { EntryData } from './front-matter.ts';
import { withShape } from './group-shape.ts';
import { isMissing, withMeaning } from './missing-field.ts';
import { assessedSchema } from './product.ts';
import { schemaProblems } from './schema-problems.ts';
import { MISFIT, takeBy } from './take-by-schema.ts';
import { valueAt } from './unknown-field.ts';

/** Steps through wrappers (`optional`, `default`) to the schema that says the shape. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrap(schema.def.innerType)
    : schema;
}

/** The schema of what stands one step below; undefined where nothing may. */
function below(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodObject) return (bare.shape as Record<string, z.core.$ZodType>)[step];
  if (bare instanceof z.ZodArray) return bare.element;
  return bare instanceof z.ZodRecord ? bare.valueType : undefined;
}

/**
 * What an entry may have at a path, wrappers and all.
 * @returns undefined where the entry has no such field
 */
export function schemaAt(path: Path): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>(
    (schema, step) => schema && below(schema, step),
    entrySchema,
  );
}

/** A problem with what the schema has to say where it is. */
function withSchema(problem: Problem, value: unknown): Problem {
  const { target } = problem;
  if (target.in !== 'front-matter') return problem;
  const schema = schemaAt(target.path) as z.ZodType | undefined;
  if (isMissing(problem, value)) return withMeaning(problem, schema);
  return withShape(problem, valueAt(value, target.path), schema && unwrap(schema));
}

/** The names of the fields that the schema allows at a path; none where it is not an object. */
function fieldsAt(path: Path): readonly string[] {
  const found = schemaAt(path);
  const schema = found && unwrap(found);
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** Front matter that has the shape of an entry, or all that is wrong with it. */
export type ParsedEntry =
  | { readonly data: EntryData; readonly problems?: never }
  | { readonly problems: Problem[]; readonly data?: never };

/**
 * The same value with another one at a path.
 * @param value groups and lists, down to the path
 */
function withValue(value: unknown, [step, ...rest]: Path, other: unknown): unknown {
  if (step === undefined) return other;
  const inner = withValue((value as Record<string, unknown> | null)?.[step], rest, other);
  if (Array.isArray(value)) return value.with(Number(step), inner);
  return { ...(value as object), [step]: inner };
}

/** The same with another name for the field at a path. */
function withName(value: unknown, path: Path, name: string): unknown {
  const at = path.slice(0, -1);
  const fields = Object.entries(valueAt(value, at) as Record<string, unknown>);
  const renamed = fields.map(([key, one]) => [key === path.at(-1) ? name : key, one]);
  return withValue(value, at, Object.fromEntries(renamed));
}

/** What is wrong with another value at a path; undefined where it fits. */
function faultWith(value: unknown, path: Path, other: unknown): string | undefined {
  const parsed = entrySchema.safeParse(withValue(value, path, other));
  return parsed.error?.issues.find((issue) => path.every((step, i) => issue.path[i] === step))
    ?.message;
}

/**
 * What the YAML says, once the advice is followed that leaves no doubt: so the rules can look at
 * what they would see next.
 * @param value what the YAML says
 * @param problems what is wrong with its shape
 */
export function asAdvised(value: unknown, problems: readonly Problem[]): unknown {
  return problems.reduce<unknown>((now, { target, fix, means }) => {
    if (target.in !== 'front-matter') return now;
    if (target.at === 'key' && typeof fix === 'object') return withName(now, target.path, fix.put);
    return means === undefined ? now : withValue(now, target.path, means);
  }, value);
}

const takeEntry = takeBy(entrySchema);

/**
 * Checks the shape of front matter.
 * @param value what the YAML says, of any shape
 * @param writtenAt how the value at a path is typed
 */
export function parseEntry(value: unknown, writtenAt?: (path: Path) => string): ParsedEntry {
  const taken = takeEntry(value);
  if (taken !== MISFIT) return { data: taken as EntryData };
  const parsed = entrySchema.safeParse(value);
  if (parsed.success) return { data: parsed.data };
  const { issues } = parsed.error;
  const faultOf = (path: Path, other: unknown) => faultWith(value, path, other);
  const problems = schemaProblems(issues, value, fieldsAt, 'an entry', writtenAt, faultOf);
  return { problems: problems.map((one) => withSchema(one, value)) };
}

/** A field that holds one value, by which a new entry is begun. */
type PlainField =
  'name' | 'vendor' | 'homepage' | 'repository' | 'license' | 'kind' | 'version' | 'scheme';

const { version, scheme } = assessedSchema.shape;

const FIELDS = { ...entrySchema.shape, version, scheme };

/**
 * What is wrong with a value for one field, before there is an entry.
 * @param field the field
 * @param value what is to stand in it
 * @returns one sentence, or undefined when it fits
 */
export function fieldFault(field: PlainField, value: unknown): string | undefined {
  const { error } = FIELDS[field].safeParse(value);
  if (!error) return undefined;
  const issues = error.issues.map((issue) => ({ ...issue, path: [field, ...issue.path] }));
  const [problem] = schemaProblems(issues, { [field]: value }, () => []);
  return [problem?.message, problem?.hint].filter((part) => part !== undefined).join('. ');
}
