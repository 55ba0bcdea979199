import type { Urls } from '#ui/shared/urls.ts';

/** A document of the API, as the page lists it. */
export type DocumentRow = {
  readonly name: string;
  /** Below `/api/v1/`; `{id}` stands for the id of an agent. */
  readonly path: string;
  readonly description: string;
  /** Undefined where an id has to be chosen first. */
  readonly href: string | undefined;
  readonly schema: string;
};

/** A format of one agent or all, as the page lists it. */
export type FormatRow = {
  readonly id: string;
  readonly name: string;
  readonly does: string;
  /** The file of an agent, as an example. */
  readonly example: string | undefined;
  /** The file of all agents; undefined for a format without. */
  readonly all: string | undefined;
};

/** What the page is made of. */
export type ApiParts = {
  readonly documents: readonly {
    readonly name: string;
    readonly path: string;
    readonly description: string;
  }[];
  readonly formats: readonly {
    readonly id: string;
    readonly name: string;
    readonly does: string;
    readonly file: string;
    readonly joins: boolean;
  }[];
  readonly feeds: readonly { readonly id: string; readonly name: string }[];
  /** The path of the file of an agent in a format, below the root; undefined where it has none. */
  readonly fileOf: (format: string) => string | undefined;
  readonly agents: readonly { readonly id: string; readonly name: string }[];
};

/**
 * The page that explains the API.
 * @param parts what there is
 * @param urls the paths of the site
 */
export function toApiPage({ documents, formats, feeds, fileOf, agents }: ApiParts, urls: Urls) {
  return {
    agents: agents.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    documents: documents.map(({ name, path, description }): DocumentRow => ({
      name,
      path,
      description,
      href: path.includes('{') ? undefined : urls.apiFile(path),
      schema: urls.schema(name),
    })),
    formats: formats.map(({ id, name, does, file, joins }): FormatRow => {
      const example = fileOf(id);
      return {
        id,
        name,
        does,
        example: example && urls.file(example),
        all: joins ? urls.file(`exports/${file}`) : undefined,
      };
    }),
    feeds: [
      { name: 'Everything', atom: urls.feed('xml'), json: urls.feed('json') },
      ...feeds.map(({ id, name }) => ({
        name,
        atom: urls.kindFeed(id, 'xml'),
        json: urls.kindFeed(id, 'json'),
      })),
    ],
    calendar: urls.calendar,
    root: urls.apiFile(''),
    openapi: urls.apiFile('openapi.json'),
    index: urls.apiFile('index.json'),
  };
}

export type ApiPageView = ReturnType<typeof toApiPage>;
