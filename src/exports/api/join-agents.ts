import { itemsIn, keysIn } from '../cut-json.ts';
import type { Join, Surroundings } from '../export.ts';
import { toJoinedAgent } from '../formats/format.ts';
import { agentDocuments } from './agent-documents.ts';
import { startOfAgent } from './agent-text.ts';
import { toEnvelope } from './document.ts';
import type { ApiDocument } from './document.ts';
import { settle } from './nulls.ts';
import type { UnknownRow } from './nulls.ts';

/** What makes a list of all agents out of the texts of their documents. */
export type Listing = {
  /** The key of the list. */
  readonly key: string;
  /** The rows of an agent, as they stand in the text of its document. */
  readonly rowsOf: (text: string) => readonly string[];
  /** Which row of its agent a pointer into the document is about, and what it says within that row. */
  readonly rowAt: (path: string) => readonly [row: number, within: string] | undefined;
  /** What stands behind the list. */
  readonly after?: (around: Pick<Surroundings, 'moved'>) => object;
};

/**
 * A list of all agents out of the lists that they have under one key.
 * @param key of an agent in its document
 */
export function listAt(key: string): Listing {
  const start = `/agent/${key}/`;
  return {
    key,
    rowsOf: (text) => {
      for (const [field, at] of keysIn(text, startOfAgent(text)))
        if (field === key) return [...itemsIn(text, at)].map((cut) => text.slice(...cut));
      return [];
    },
    rowAt: (path) => {
      if (!path.startsWith(start)) return undefined;
      const [row = ''] = path.slice(start.length).split('/', 1);
      return [Number(row), path.slice(start.length + row.length)];
    },
  };
}

/** What a document does not know: the last that it tells. */
function unknownOf(text: string): readonly UnknownRow[] {
  const last = JSON.parse(`{${text.slice(text.lastIndexOf(',"unknown":[') + 1)}`) as object;
  return (last as { readonly unknown: readonly UnknownRow[] }).unknown;
}

/** Makes a list out of the documents of the agents: their rows are cut out and never read. */
function listingJoin(about: Pick<ApiDocument, 'name' | 'path'>, listing: Listing): Join {
  const { key, rowsOf, rowAt, after } = listing;
  return function* (_agents, texts, around) {
    const head = settle(toEnvelope(about.name, about.path, around));
    const unknown = [...head.unknown];
    yield `${JSON.stringify(head.value).slice(0, -1)},"${key}":[`;
    let place = 0;
    for (const text of texts()) {
      const rows = rowsOf(text);
      for (const { path, reason } of unknownOf(text)) {
        const [row, within] = rowAt(path) ?? [];
        if (row !== undefined) unknown.push({ path: `/${key}/${place + row}${within}`, reason });
      }
      if (rows.length > 0) yield `${place === 0 ? '' : ','}${rows.join(',')}`;
      place += rows.length;
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
