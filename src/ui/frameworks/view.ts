import { atlasTechniques } from '#domain/frameworks/atlas.ts';
import { frameworkLists } from '#domain/frameworks/lists.ts';
import { NO_EDITION } from '#domain/frameworks/catalogued.ts';
import { counted } from '#domain/wording.ts';
import type { FiledId, FiledList, FrameworkIndex } from '#domain/catalog/framework-index.ts';
import { slugOf } from '#ui/shared/urls.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** Characters of a title that search engines show, less those that every title ends with. */
const MAX_TITLE = 70 - ' · Agent Threat Catalog'.length;

/** A title for the head of a page: cut after a word where it is too long. */
export function headTitle(title: string): string {
  if (title.length <= MAX_TITLE) return title;
  return `${title.slice(0, title.lastIndexOf(' ', MAX_TITLE - 1)).replace(/[:,]$/, '')}…`;
}

/** What there is to know of a list before one reads it. */
const remarks: Readonly<Record<string, string>> = {
  'owasp-llm':
    'The editions number the same risks differently. Each older id leads to the one that took its place.',
  'owasp-mas':
    'Its numbers collide with those of OWASP Agentic AI Threats and Mitigations, so ours begin with MAS.',
  'owasp-mcp': 'A beta (0.1) when it was read, in April 2026. Its ids end with their edition.',
  'owasp-skills': 'An incubator project of OWASP, read in April 2026.',
  'aiuc-1':
    'Requirements on what a maker does, as far as they could be read in copies. The list is changed each quarter, and later editions were not seen, so it may have ids that are not here.',
  atlas: `The ${atlasTechniques.length} techniques and sub-techniques of edition 2026.09, and the ids that were retired. Later ones are not here.`,
  cwe: 'CWE has over a thousand ids, and this catalog keeps no table of them. Only ids that an entry lists are here, without their names: the page of each leads to cwe.mitre.org, which has them.',
  maestro:
    'The names are MAESTRO’s; it has no ids, so these are ours. An id that ends with v is of a variant: only some copies of the framework name that threat. An agent counts when a threat or a layer of its entry lists the id.',
  stride: 'Six categories of what a threat breaks. Every threat of an entry has at least one.',
  aivss:
    'No entry names a core risk. Appendix B of AIVSS 0.8 gives each id of the OWASP Top 10 for Agentic Applications its primary core risk, and a threat counts here by those ids. The short ids are ours.',
};

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

function toRow(filed: FiledId, most: number, urls: Urls) {
  const agents = filed.carriers.length;
  return {
    label: filed.label,
    name: nameOf(filed),
    url: urls.reference(filed.list, filed.id),
    agents,
    threats: filed.threats,
    /** Length of the bar, 0 to 100: the share of the id that most agents carry. */
    width: most === 0 ? 0 : Math.round((agents / most) * 100),
    isOld: filed.moved !== undefined,
    /** What stands in place of a count of nothing. */
    idle: filed.through?.length === 0 ? 'cannot be told' : 'nobody yet',
  };
}

/** `12 of 17 ids are listed`, and of a list that only holds such ids how many it holds. */
function tallyOf({ id, ids, carried }: FiledList): string {
  if (id === 'cwe') return `${counted(carried, 'id')} listed`;
  const verb = carried === 1 || ids.length === 1 ? 'is' : 'are';
  return `${carried} of ${counted(ids.length, 'id')} ${verb} listed`;
}

/** The view of the page that names all lists: one line for each. */
export function toFrameworks({ lists }: FrameworkIndex, urls: Urls) {
  return lists.map((list) => ({
    name: list.name,
    url: urls.framework(list.id),
    editions: editionsOf(list),
    tally: list.id === 'cwe' ? String(list.carried) : `${list.carried} of ${list.ids.length}`,
    agents: list.agents,
    /** Share of the ids that are carried, 0 to 100; undefined where no table tells of how many. */
    width:
      list.id === 'cwe'
        ? undefined
        : Math.round((list.carried / Math.max(list.ids.length, 1)) * 100),
  }));
}

/** The editions of a list, the newest first; empty for a list that has none. */
function editionsOf({ id, ids }: FiledList): string[] {
  const present = new Set(ids.map(({ edition }) => edition));
  const known: readonly string[] = frameworkLists.find((list) => list.id === id)?.editions ?? [];
  present.delete(NO_EDITION);
  return [...present].sort((a, b) => known.indexOf(a) - known.indexOf(b));
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
  const groups = (editions.length === 0 ? [NO_EDITION] : editions).map((edition) => {
    const ids = list.ids.filter((row) => row.edition === edition);
    const carried = ids.filter(({ carriers }) => carriers.length > 0).length;
    return {
      anchor: edition === NO_EDITION ? 'ids' : slugOf(`edition-${edition}`),
      title: edition === NO_EDITION ? 'Ids' : `Edition ${edition}`,
      tally: tallyOf({ ...list, ids, carried }),
      rows: ids.map((filed) => toRow(filed, most, urls)),
    };
  });
  return {
    title: list.name,
    headTitle: headTitle(list.name),
    remark: remarks[list.id],
    lead: `${tallyOf(list)}, by ${list.agents} of ${counted(agents, 'agent')}.`,
    groups,
  };
}
