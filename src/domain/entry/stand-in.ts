import * as z from 'zod';

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
export function standIn(schema: z.core.$ZodType): unknown {
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
