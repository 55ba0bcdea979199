import { itemsIn, keysIn } from '../cut-json.ts';
import type { JoinedAround, PartedJoin, Surroundings } from '../export.ts';
import { toJoinedAgent } from '../formats/format.ts';
import { toJoin } from '../join-parts.ts';
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
  readonly after?: (around: JoinedAround) => object;
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
function listingParts(
  about: Pick<ApiDocument, 'name' | 'path'>,
  { key, rowsOf, rowAt, after }: Listing,
): PartedJoin {
  const headOf = (around: JoinedAround) => settle(toEnvelope(about.name, about.path, around));
  return {
    between: ',',
    cut: (text) => {
      const rows = rowsOf(text);
      const unknown = unknownOf(text).flatMap(({ path, reason }) => {
        const place = rowAt(path);
        return place ? [[...place, reason] as const] : [];
      });
      return { text: rows.join(','), note: { rows: rows.length, unknown } };
    },
    before: (_agents, around) => {
      return `${JSON.stringify(headOf(around).value).slice(0, -1)},"${key}":[`;
    },
    behind: (_agents, around, notes) => {
      const unknown: UnknownRow[] = [...headOf(around).unknown];
      let place = 0;
      for (const note of notes) {
        for (const [row, within, reason] of note?.unknown ?? [])
          unknown.push({ path: `/${key}/${place + row}${within}`, reason });
        place += note?.rows ?? 0;
      }
      const fields = settle(after?.(around) ?? {});
      const all = { ...fields.value, unknown: [...unknown, ...fields.unknown] };
      return `],${JSON.stringify(all).slice(1)}\n`;
    },
  };
}

/**
 * A document that lists what those of the agents tell.
 * @param about the document
 * @param listing its list
 */
export function listOfAgents(about: Omit<ApiDocument, 'files'>, listing: Listing): ApiDocument {
  const join = listingParts(about, listing);
  const write = (around: Surroundings): object => {
    const agents = around.catalog.agents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const ids = new Set(agents.map(({ id }) => `agents/${id}.json`));
    const texts = agentDocuments
      .files({ ...around, catalog: { agents } })
      .flatMap((file) => (ids.has(file.path) ? [JSON.stringify(file.write())] : []));
    const text = [...toJoin(join)(agents.map(toJoinedAgent), () => texts, around)].join('');
    return JSON.parse(text) as object;
  };
  return {
    ...about,
    join,
    files: (around) => [{ path: about.path, write: () => write(around) }],
  };
}
