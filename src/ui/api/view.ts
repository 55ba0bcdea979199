import { firstOf } from '#ui/shared/first-of.ts';
import type { FeedFormat } from '#ui/shared/paths.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** A document of the API, as the page lists it. */
export type DocumentRow = {
  readonly name: string;
  /** Below `/api/v1/`; `{id}` stands for the id of an agent. */
  readonly path: string;
  readonly description: string;
  /** Of a document that is one of many, that of the example. */
  readonly href: string;
  readonly schema: string;
};

/** A format of one agent or all, as the page lists it. */
export type FormatRow = {
  readonly id: string;
  readonly name: string;
  readonly does: string;
  /** Where the file of any agent lies; `{id}` stands for its id. */
  readonly path: string;
  /** The file of the example; undefined where it has none. */
  readonly example: string | undefined;
  /** The file of all agents; undefined for a format without. */
  readonly all: string | undefined;
};

/** A feed in both its formats, as the page lists it. */
export type FeedRow = { readonly name: string; readonly atom: string; readonly json: string };

type Named = { readonly id: string; readonly name: string };

/** What the page is made of. */
export type ApiParts = {
  readonly documents: readonly {
    readonly name: string;
    readonly path: string;
    readonly description: string;
  }[];
  readonly formats: readonly (Named & {
    readonly does: string;
    readonly file: string;
    readonly join?: unknown;
  })[];
  /** The ids of the formats that this site does not have. */
  readonly leftOut: readonly string[];
  /** What feeds there are by what happened, and by kind of product. */
  readonly news: readonly Named[];
  readonly kinds: readonly Named[];
  /** The path of the file of an agent in a format, below the root; undefined where it has none. */
  readonly fileOf: (format: string, agent: string) => string | undefined;
  readonly agents: readonly Named[];
  /** The agent that shows how everything looks, with its score as the API gives it. */
  readonly example: Named & { readonly score: object };
  /** A path of the site as a whole address. */
  readonly whole: (path: string) => string;
};

function toFormatRow(
  { id, name, does, file, join }: ApiParts['formats'][number],
  { fileOf, example }: ApiParts,
  urls: Urls,
): FormatRow {
  const own = fileOf(id, example.id);
  return {
    ...{ id, name, does },
    path: id === 'markdown' ? 'agents/{id}.md' : `agents/{id}/${file}`,
    example: own && urls.file(own),
    all: join !== undefined ? urls.file(`exports/${file}`) : undefined,
  };
}

/** The feeds: of everything, by what happened, and by kind of product. */
function toFeeds({ news, kinds }: ApiParts, urls: Urls) {
  const rowOf = (name: string, path: (format: FeedFormat) => string): FeedRow => ({
    name,
    atom: path('xml'),
    json: path('json'),
  });
  const ofKind = ({ id, name }: Named) => rowOf(name, (format) => urls.kindFeed(id, format));
  return [
    { name: 'What happened', rows: [rowOf('Everything', urls.feed), ...news.map(ofKind)] },
    { name: 'Kind of product', rows: kinds.map(ofKind) },
  ];
}

/**
 * The page that explains the API.
 * @param parts what there is
 * @param urls the paths of the site
 */
export function toApiPage(parts: ApiParts, urls: Urls) {
  const { documents, formats, agents, example, whole } = parts;
  const listed = firstOf(agents.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
  return {
    /** What the form offers: the first by id. */
    agents: listed.first,
    isPart: listed.more > 0,
    documents: documents.map(({ name, path, description }): DocumentRow => ({
      ...{ name, path, description },
      href: urls.apiFile(path.replace('{id}', example.id)),
      schema: urls.schema(name),
    })),
    leftOut: parts.leftOut,
    formats: formats.map((format) => toFormatRow(format, parts, urls)),
    feeds: toFeeds(parts, urls),
    example: {
      ...example,
      address: whole(urls.apiFile(`agents/${example.id}.json`)),
      feed: urls.agentFeed(example.id, 'xml'),
      checklist: urls.file(`agents/${example.id}/checklist.json`),
    },
    catalog: whole(urls.apiFile('catalog.json')),
    checklistSchema: urls.schema('checklist'),
    calendar: urls.calendar,
    root: urls.apiFile(''),
    openapi: urls.apiFile('openapi.json'),
    index: urls.apiFile('index.json'),
    llms: urls.file('llms.txt'),
    /** True where pages of other origins may read it. */
    isPublic: urls.publisher.isPublic,
    /** The licence of the content, for people; undefined where none is stated. */
    licence: urls.publisher.licence?.name,
  };
}

export type ApiPageView = ReturnType<typeof toApiPage>;
