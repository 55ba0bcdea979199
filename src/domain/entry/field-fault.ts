import { entrySchema } from './front-matter.ts';
import { assessedSchema } from './product.ts';
import { schemaProblems } from './schema-problems.ts';

/** A field that holds one value, by which a new entry is begun. */
export type PlainField =
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
