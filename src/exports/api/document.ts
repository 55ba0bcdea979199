import type * as z from 'zod';
import type { Surroundings } from '../export.ts';
import { toEnvelope } from './envelope.ts';
import { settle } from './nulls.ts';

/** A kind of document of the API: where its files lie, what they hold, and by which schema. */
export type ApiDocument = {
  /** The name of its schema, below `/schema/v1/`. */
  readonly name: string;
  /** Below `/api/v1/`; `{id}` stands for the id of an agent. */
  readonly path: string;
  readonly description: string;
  readonly schema: z.ZodType;
  readonly files: (around: Surroundings) => readonly ApiFile[];
};

/** A file of the API: its path below `/api/v1/`, and what it holds. */
export type ApiFile = { readonly path: string; readonly write: () => object };

/** What a document holds beside its envelope. */
type Content<S extends z.ZodType> = Omit<
  z.output<S>,
  keyof ReturnType<typeof toEnvelope> | 'unknown'
>;

/** A document in one file. */
export function oneFile<S extends z.ZodType>(
  about: Omit<ApiDocument, 'files' | 'schema'> & { readonly schema: S },
  build: (around: Surroundings) => Content<S>,
): ApiDocument {
  const { name, path } = about;
  const write = (around: Surroundings) => toDocument(name, path, around, build(around));
  return { ...about, files: (around) => [{ path, write: () => write(around) }] };
}

/**
 * A document with its envelope before it and its unknowns behind it.
 * @param name of its schema
 * @param path below `/api/v1/`
 * @param content what it holds
 * @param citation how to cite it, where that is not the catalog as a whole
 */
export function toDocument(
  name: string,
  path: string,
  around: Surroundings,
  content: object,
  citation?: string,
): object {
  const { value, unknown } = settle({ ...toEnvelope(name, path, around, citation), ...content });
  return { ...value, unknown };
}
