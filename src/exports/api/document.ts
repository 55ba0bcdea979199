import type * as z from 'zod';
import type { Addresses, PartedJoin, Surroundings } from '../export.ts';
import { licenceOf } from '../licence.ts';
import { settle, unknown } from './nulls.ts';

/** Version of the API and of its schemas: semantic versioning, the first number stands in the path. */
export const API_VERSION = '1.0.0';

/** The state of the entries that a document comes from, by the newest commit that changed one. */
function generatedFrom({ changes }: Pick<Surroundings, 'changes'>) {
  const [newest] = changes ?? [];
  const reason = changes
    ? 'No commit has changed an entry yet.'
    : 'The site was built where no history could be read.';
  return newest
    ? { commit: newest.commit, on: newest.on }
    : { commit: unknown(reason), on: unknown(reason) };
}

/** How to cite a document that is about the whole catalog. */
function citationOf(addresses: Addresses): string {
  const { urls, whole } = addresses;
  const { attribution, id } = licenceOf(addresses);
  return `${attribution}. “${urls.publisher.name}.” ${whole(urls.home)} (${id}).`;
}

/**
 * What stands at the head of a document.
 * @param schema the name of its schema
 * @param path where the document lies below `/api/v1/`
 * @param citation how to cite it, where that is not the catalog as a whole
 */
export function toEnvelope(
  schema: string,
  path: string,
  around: Pick<Surroundings, 'addresses' | 'changes'>,
  citation?: string,
) {
  const { urls, whole } = around.addresses;
  const { id, url, attribution } = licenceOf(around.addresses);
  return {
    $schema: whole(urls.schema(schema)),
    schemaVersion: API_VERSION,
    self: whole(urls.apiFile(path)),
    generated: generatedFrom(around),
    licence: { id, url, attribution },
    citation: citation ?? citationOf(around.addresses),
  };
}

/** A kind of document of the API: where its files lie, what they hold, and by which schema. */
export type ApiDocument = {
  /** The name of its schema, below `/schema/v1/`. */
  readonly name: string;
  /** Below `/api/v1/`; `{id}` stands for the id of an agent. */
  readonly path: string;
  readonly description: string;
  readonly schema: z.ZodType;
  readonly files: (around: Surroundings) => readonly ApiFile[];
  /** Puts it together from the documents of the agents, where it lists what they tell. */
  readonly join?: PartedJoin;
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
