import type { Join, Surroundings } from '../export.ts';
import { toJoinedAgent } from '../formats/format.ts';
import { agentDocuments } from './agent-documents.ts';
import { toEnvelope } from './document.ts';
import type { ApiDocument } from './document.ts';
import { settle } from './nulls.ts';
import type { UnknownRow } from './nulls.ts';

/** The document of an agent, as it is read again. */
type AgentDocument = { readonly agent: AgentPart; readonly unknown: readonly UnknownRow[] };

/** What the document of an agent tells of it. */
export type AgentPart = Readonly<Record<string, unknown>>;

/** A row of a list, and where in the document of its agent it stands, as a JSON Pointer. */
export type AgentRow = { readonly from: string; readonly value: object };

/** What makes a list of all agents. */
type Listing = {
  /** The key of the list. */
  readonly key: string;
  readonly rowsOf: (agent: AgentPart) => readonly AgentRow[];
  /** What stands behind the list. */
  readonly after?: (around: Pick<Surroundings, 'moved'>) => object;
};

/** The unknowns of a row, at its place in the list. */
function unknownOf({ from, value }: AgentRow, rows: readonly UnknownRow[], to: string) {
  return rows.flatMap(({ path, reason }): UnknownRow[] => {
    if (!path.startsWith(`${from}/`)) return [];
    const within = path.slice(from.length);
    const [, key = ''] = within.split('/');
    return key in value ? [{ path: to + within, reason }] : [];
  });
}

/** Makes a list out of the documents of the agents: see `AgentRow`. */
function listingJoin(about: Pick<ApiDocument, 'name' | 'path'>, listing: Listing): Join {
  const { key, rowsOf, after } = listing;
  return function* (_agents, texts, around) {
    const head = settle(toEnvelope(about.name, about.path, around));
    const unknown = [...head.unknown];
    yield `${JSON.stringify(head.value).slice(0, -1)},"${key}":[`;
    let place = 0;
    for (const text of texts()) {
      const document = JSON.parse(text) as AgentDocument;
      for (const row of rowsOf(document.agent)) {
        unknown.push(...unknownOf(row, document.unknown, `/${key}/${place}`));
        yield `${place === 0 ? '' : ','}${JSON.stringify(row.value)}`;
        place += 1;
      }
    }
    const behind = settle(after?.(around) ?? {});
    const fields = { ...behind.value, unknown: [...unknown, ...behind.unknown] };
    yield `],${JSON.stringify(fields).slice(1)}\n`;
  };
}

/**
 * A document that lists what those of the agents tell.
 * @param about the document
 * @param listing its list
 */
export function listOfAgents(about: Omit<ApiDocument, 'files'>, listing: Listing): ApiDocument {
  const join = listingJoin(about, listing);
  const write = (around: Surroundings): object => {
    const agents = around.catalog.agents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const ids = new Set(agents.map(({ id }) => `agents/${id}.json`));
    const texts = agentDocuments
      .files({ ...around, catalog: { agents } })
      .flatMap((file) => (ids.has(file.path) ? [JSON.stringify(file.write())] : []));
    const text = [...join(agents.map(toJoinedAgent), () => texts, around)].join('');
    return JSON.parse(text) as object;
  };
  return { ...about, join, files: (around) => [{ path: about.path, write: () => write(around) }] };
}
