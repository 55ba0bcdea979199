import { NO_EDITION } from '#domain/frameworks/catalogued.ts';
import { counted } from '#domain/wording.ts';
import type { FiledId, FiledList, FrameworkIndex } from '#domain/catalog/framework-index.ts';
import { slugOf } from '#ui/shared/paths.ts';
import { editionsInWords, editionsOf, editionTitle } from './editions.ts';
import type { Edition } from './editions.ts';
import { listRemarks } from './list-remarks.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** Characters of a title that search engines show, less those that every title ends with. */
const MAX_TITLE = 70 - ` · ${PUBLIC.name}`.length;

/** A title for the head of a page: cut after a word where it is too long. */
export function headTitle(title: string): string {
  if (title.length <= MAX_TITLE) return title;
  return `${title.slice(0, title.lastIndexOf(' ', MAX_TITLE - 1)).replace(/[:,]$/, '')}…`;
}

/** Said of a list of which no entry has an id. That is no finding: nobody has held it against one. */
export const NOBODY_MAPPED = 'No entry has been mapped to this list yet.';

/** Lists whose ids are words that nobody knows without the list. */
const worded: Readonly<Record<string, string>> = { stride: 'STRIDE', aivss: 'AIVSS' };

/** The name of an id; empty for one whose name this catalog does not keep. */
function nameOf({ id, name }: FiledId): string {
  return name === id ? '' : name;
}

/** What a page about an id is called: `LLM01:2026 Prompt Injection`, `CWE-94`, `Spoofing (STRIDE)`. */
export function titleOf(filed: FiledId): string {
  const suffix = worded[filed.list];
  if (suffix !== undefined) return `${filed.name} (${suffix})`;
  return `${filed.label} ${nameOf(filed)}`.trim();
}

/** What stands in place of a count of nothing. */
function idleWords(filed: FiledId, { agents, ids }: FiledList): string {
  if (filed.through?.length === 0) return 'cannot be told';
  if (agents === 0) return 'not mapped yet';
  const heirs = ids.filter(
    ({ id, carriers }) => carriers.length > 0 && filed.moved?.to.includes(id),
  );
  return heirs.length === 0 ? 'nobody yet' : `see ${heirs.map(({ label }) => label).join(', ')}`;
}

function toRow(filed: FiledId, list: FiledList, most: number, urls: Urls) {
  const agents = filed.carriers.length;
  return {
    label: filed.label,
    name: nameOf(filed),
    url: urls.reference(filed.list, filed.id),
    agents,
    threats: filed.threats,
    open: filed.open,
    /** Length of the bar, 0 to 100: the share of the id that most agents carry. */
    width: most === 0 ? 0 : Math.round((agents / most) * 100),
    isOld: filed.moved !== undefined,
    idle: idleWords(filed, list),
  };
}

/** `12 of 17 ids are listed`, and of a list that only holds such ids how many it holds. */
function tallyOf({ id }: FiledList, { ids, carried }: Edition, of = ''): string {
  const verb = carried === 1 || ids.length === 1 ? 'is' : 'are';
  if (id === 'cwe') return `${counted(carried, 'id')} ${verb} listed`;
  return `${carried} of ${counted(ids.length, 'id')}${of} ${verb} listed`;
}

/** How many ids of the newest edition are listed, and how many agents list one of any edition. */
function leadOf(list: FiledList, editions: readonly Edition[], agents: number): string {
  const [newest = { edition: NO_EDITION, ids: [], carried: 0 }] = editions;
  if (list.agents === 0) return NOBODY_MAPPED;
  const who = `${list.agents} of ${counted(agents, 'agent')}`;
  if (editions.length < 2) return `${tallyOf(list, newest)}, by ${who}.`;
  const verb = list.agents === 1 || agents === 1 ? 'lists' : 'list';
  return `${tallyOf(list, newest, ` of edition ${newest.edition}`)}. ${who} ${verb} an id of any edition.`;
}

/** How many ids of the newest edition are listed: `9 of 10`. */
function shortTally(list: FiledList, newest: Edition | undefined): string {
  if (list.agents === 0) return 'not mapped yet';
  const carried = newest?.carried ?? 0;
  return list.id === 'cwe' ? String(carried) : `${carried} of ${newest?.ids.length ?? 0}`;
}

/** The view of the page that names all lists: one line for each. */
export function toFrameworks({ lists }: FrameworkIndex, urls: Urls) {
  return lists.map((list) => {
    const editions = editionsOf(list);
    const [newest] = editions;
    return {
      name: list.name,
      url: urls.framework(list.id),
      editions: editionsInWords(editions),
      tally: shortTally(list, newest),
      agents: list.agents,
      /** Share of the ids that are carried, 0 to 100; undefined where it would say nothing. */
      width:
        list.id === 'cwe' || list.agents === 0 || newest === undefined
          ? undefined
          : Math.round((newest.carried / newest.ids.length) * 100),
    };
  });
}

/** Everything that the page of a list prints. */
export type FrameworkPage = ReturnType<typeof toFrameworkPage>;

/**
 * The view of a list: its ids in groups, one for each edition, the newest first.
 * @param list one of the index
 * @param agents number of agents in the catalog
 * @param urls the paths of the site
 */
export function toFrameworkPage(list: FiledList, agents: number, urls: Urls) {
  const editions = editionsOf(list);
  const most = Math.max(0, ...list.ids.map(({ carriers }) => carriers.length));
  return {
    title: list.name,
    headTitle: headTitle(list.name),
    remark: listRemarks[list.id],
    lead: leadOf(list, editions, agents),
    isMapped: list.agents > 0,
    groups: editions.map((one) => ({
      anchor: one.edition === NO_EDITION ? 'ids' : slugOf(`edition-${one.edition}`),
      title: editionTitle(one.edition),
      /** Of a list with one edition, the lead says it. */
      tally: editions.length > 1 ? `${tallyOf(list, one)}.` : undefined,
      rows: one.ids.map((filed) => toRow(filed, list, most, urls)),
    })),
  };
}
