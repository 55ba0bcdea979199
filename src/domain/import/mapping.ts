import * as z from 'zod';
import { schemaProblems } from '../entry/schema-problems.ts';
import type { Path, Problem } from '../finding.ts';

const word = z.string().min(1).max(400);

/** Where a value comes from: a column, or the mapping itself. */
const feedSchema = z.preprocess(
  (value) => (typeof value === 'string' ? { column: value } : value),
  z
    .strictObject({
      column: word.optional(),
      constant: word.optional(),
      /** What stands between the values of one cell. */
      split: word.optional(),
      /** What a value of the column means here. A value that is not listed is refused. */
      values: z.record(word, z.string().max(400)).optional(),
    })
    .refine(
      ({ column, constant }) => (column === undefined) !== (constant === undefined),
      'takes either `column` or `constant`',
    ),
);

export type Feed = z.output<typeof feedSchema>;

/** A source of each row: or, where the cell of its address is split, several. */
const sourceSchema = z.strictObject({
  url: feedSchema,
  interest: feedSchema,
  accessed: feedSchema,
  title: feedSchema.optional(),
  publisher: feedSchema.optional(),
  published: feedSchema.optional(),
  quote: feedSchema.optional(),
});

export type SourceFeed = z.output<typeof sourceSchema>;

const fieldsSchema = z.strictObject({
  name: feedSchema,
  vendor: feedSchema.optional(),
  homepage: feedSchema,
  kind: feedSchema,
  id: feedSchema.optional(),
  summary: feedSchema.optional(),
  repository: feedSchema.optional(),
  license: feedSchema.optional(),
  version: feedSchema.optional(),
  scheme: feedSchema.optional(),
  aliases: feedSchema.optional(),
  capabilities: feedSchema.optional(),
});

/** A field that a mapping can feed. */
export type MappedField = keyof z.output<typeof fieldsSchema>;

const DELIMITERS = [',', ';', '|', '\t'];

/** Which column of a table feeds which field of an entry. */
const mappingSchema = z.strictObject({
  /** What separates the cells of a line of CSV; without it, what the first line shows. */
  delimiter: z
    .string()
    .refine((value) => DELIMITERS.includes(value), 'takes a comma, a semicolon, a bar or a tab')
    .optional(),
  /** Where in JSON the list of rows is, as a path with dots; without it, the only list that there is. */
  rows: word.optional(),
  fields: fieldsSchema,
  sources: z.array(sourceSchema).min(1),
});

export type Mapping = z.output<typeof mappingSchema>;

/** The fields that a mapping can feed, in the order of an entry. */
export const mappedFields = Object.keys(fieldsSchema.shape) as readonly MappedField[];

const FEED = ['column', 'constant', 'split', 'values'];

/** The names that a mapping allows at a path. */
function fieldsAt(path: Path): readonly string[] {
  if (path.length === 0) return Object.keys(mappingSchema.shape);
  if (path[0] === 'fields') return path.length === 1 ? mappedFields : FEED;
  return path.length === 2 ? Object.keys(sourceSchema.shape) : FEED;
}

/**
 * Checks the shape of a mapping.
 * @param value what the YAML says, of any shape
 */
export function parseMapping(value: unknown): Mapping | { readonly problems: Problem[] } {
  const parsed = mappingSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  return { problems: schemaProblems(parsed.error.issues, value, fieldsAt, 'a mapping') };
}

/** Every column that a mapping names. */
export function columnsOf({ fields, sources }: Mapping): Set<string> {
  const feeds = [fields, ...sources].flatMap((group) => Object.values(group));
  return new Set(feeds.flatMap((feed) => feed?.column ?? []));
}
