import * as z from 'zod';
import { MAX_PARTS } from './model.ts';

/** Text of a model; what is missing is empty. */
export const words = z
  .string()
  .max(20_000)
  .nullish()
  .transform((text) => text ?? '');

/** A key by which parts of a model name each other. */
export const key = z.union([z.string().min(1).max(300), z.number().transform(String)]);

/** A list of parts; what is missing is empty. */
export function partsOf<S extends z.ZodType>(part: S) {
  return z
    .array(part)
    .max(MAX_PARTS)
    .nullish()
    .transform((list) => list ?? []);
}

/** Why a value is no model: the first fault. */
export function modelFault(
  name: string,
  { issues: [issue] }: z.ZodError,
): { readonly fault: string } {
  return { fault: `it is no ${name}: \`${issue?.path.join('.')}\` ${issue?.message ?? ''}` };
}
