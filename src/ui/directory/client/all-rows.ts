import { h, render } from 'preact';
import { part } from '#ui/shared/page-parts.ts';
import { AgentRow } from '../AgentRow.tsx';
import { directoryPaths } from '../data.ts';
import type { DirectoryIndex } from '../data.ts';
import { parseFacets } from './filter.ts';
import { createRowReader, loadJson } from './read-rows.ts';
import type { AgentTable, Listed, Shown } from './rows.ts';

/** What is asked of the table, and how many agents are shown of it. */
type Question = Shown & { readonly limit: number };

/** The agents of the index, of which those with the same facets share them. */
function toAgents({ ids, facets, facetsOf }: DirectoryIndex): Listed[] {
  const sets = facets.map(parseFacets);
  const none = parseFacets('');
  return ids.map((id, place) => ({
    id,
    names: '',
    facets: sets[facetsOf[place] ?? 0] ?? none,
  }));
}

/** The places of those that are shown, in the order that was asked for. */
function inOrder(
  places: ReadonlyMap<Listed, number>,
  { ranks }: DirectoryIndex,
  { shown, sorting }: Question,
): number[] {
  const listed = [...shown].map((agent) => places.get(agent) ?? 0);
  const own = sorting && ranks[sorting.column];
  if (!own) return listed;
  const way = sorting.descending ? -1 : 1;
  return listed.sort((a, b) => way * ((own[a] ?? 0) - (own[b] ?? 0)));
}

/** Prints an answer beside the rows of the page, or gives the page back as it came. */
function createPrinter(
  root: HTMLElement,
  site: string,
  index: DirectoryIndex,
  agents: readonly Listed[],
) {
  const places = new Map(agents.map((agent, place) => [agent, place]));
  const read = createRowReader(site, index);
  const [own, found] = part<HTMLTableElement>(root, 'table.rows').tBodies;
  const [more, pager] = [part(root, '[data-more]'), part(root, '[data-pager]')];
  const today = new Date().toISOString().slice(0, 10);
  let turn = 0;
  return async (question: Question): Promise<void> => {
    const mine = (turn += 1);
    const isPlain = !question.isAsked;
    const listed = isPlain ? [] : inOrder(places, index, question);
    const first = listed.slice(0, question.limit);
    const rows = await read(first);
    // Another question was asked meanwhile.
    if (mine !== turn || !own || !found) return;
    const printed = rows.map((row) =>
      h(AgentRow, { key: row.id, row, reason: question.reasons?.get(row.id), today }),
    );
    render(printed, found);
    [own.hidden, found.hidden, pager.hidden] = [!isPlain, isPlain, !isPlain];
    more.hidden = listed.length <= question.limit;
  };
}

/**
 * A directory of several pages: what is asked is answered from the index of all agents, and shown in
 * a body of its own beside that of the page.
 * @param root the element of the directory
 * @param site the path of the root of the site
 * @throws Error when the index does not load
 */
export async function tableOfAll(root: HTMLElement, site: string): Promise<AgentTable> {
  const index = await loadJson<DirectoryIndex>(site + directoryPaths.index);
  const agents = toAgents(index);
  const print = createPrinter(root, site, index, agents);
  let question: Question = {
    ...{ shown: new Set(agents), reasons: undefined, isAsked: false },
    ...{ sorting: undefined, limit: index.step },
  };
  const ask = (change: Partial<Question>): Promise<void> => {
    question = { ...question, limit: index.step, ...change };
    return print(question);
  };
  part(root, '[data-more] button').addEventListener('click', () => {
    void ask({ limit: question.limit + index.step });
  });
  return {
    agents,
    show: ask,
  };
}
