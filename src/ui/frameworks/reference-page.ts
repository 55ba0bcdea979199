import type { Agent } from '#domain/catalog/catalog.ts';
import type { Carrier, FiledId, FrameworkIndex } from '#domain/catalog/framework-index.ts';
import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import { NO_EDITION } from '#domain/frameworks/catalogued.ts';
import { layers } from '#domain/maestro/layers.ts';
import { latest } from '#domain/remember.ts';
import { toBand } from '#ui/shared/band.ts';
import { headTitle, titleOf } from './view.ts';
import { toFacts } from './reference-facts.ts';
import { leadOf } from './reference-lead.ts';
import { firstOf } from '#ui/shared/first-of.ts';
import { closedInWords } from '#ui/threats/closed-in.ts';
import { profileNames } from '#ui/entry/profile-marks.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** Threats that a page shows as rows. More agents are counted: a page must not grow with the catalog. */
export const MAX_ROWS = 250;

/** Everything that the page of an id prints. */
export type ReferencePage = ReturnType<typeof toReferencePage>;

function toRow(agent: Agent, scored: ScoredThreat, urls: Urls) {
  const { threat } = scored;
  const url = urls.agent(agent.id);
  return {
    agent: agent.data.name,
    agentUrl: url,
    title: threat.title,
    closedIn: closedInWords(agent, scored),
    url: urls.part(agent.id, `threat-${threat.id}`),
    band: toBand(scored.interval),
    layers: threat.layers,
    /** Names of the only profiles that it holds in; empty: it holds in all. */
    profiles: profileNames(agent, threat.profiles),
    mitigations: threat.mitigations.length,
  };
}

/** The threats of an agent that carry the id: the open ones, then the closed. */
function rowsOf({ agent, open, closed }: Carrier, urls: Urls) {
  return [
    ...open.map((scored) => toRow(agent, scored, urls)),
    ...closed.map(({ scored }) => toRow(agent, scored, urls)),
  ];
}

/** The rows of as many agents as fit, each with all of its threats, and how many are left. */
function toRows(carriers: readonly Carrier[], urls: Urls) {
  const rows: ReturnType<typeof toRow>[] = [];
  let left = 0;
  for (const carrier of carriers) {
    const own = rowsOf(carrier, urls);
    if (own.length === 0) continue;
    if (left === 0 && rows.length + own.length <= MAX_ROWS) rows.push(...own);
    else left += 1;
  }
  return { rows, left };
}

/** How many of the threats touch each layer; layers that none touches are left out. */
function touched(carriers: readonly Carrier[], urls: Urls) {
  const all = carriers
    .flatMap(({ open, closed }) => [...open, ...closed.map(({ scored }) => scored)])
    .map(({ threat }) => threat.layers);
  return layers.flatMap(({ id, slug, name }) => {
    const count = all.filter((ids) => ids.includes(id)).length;
    return count === 0 ? [] : [{ href: urls.layer(slug), text: `${id} ${name} (${count})` }];
  });
}

/**
 * The view of an id: what it is, and which threats of which agents carry it.
 * @param filed one id of the index
 */
export const toReferencePage = latest((filed: FiledId, index: FrameworkIndex, urls: Urls) => {
  const { id, list: listId, edition, url, carriers } = filed;
  const list = index.lists.find((other) => other.id === listId)?.name ?? listId;
  const whole = edition === NO_EDITION ? list : `${list}, edition ${edition}`;
  const title = titleOf(filed);
  const named = layers.find(({ id: layer }) => id.startsWith(`M-${layer}-`))?.id;
  const onLayer = firstOf(carriers.filter((carrier) => carrier.onLayer));
  return {
    title,
    headTitle: headTitle(title),
    description: `Which AI agents of the catalog list ${title} (${whole}), and in which threats.`,
    list: { name: list, whole, url: urls.framework(listId) },
    outward: { href: url, text: new URL(url).host },
    lead: leadOf(filed, index),
    isIdle: carriers.length === 0,
    facts: toFacts(filed, index, urls),
    touched: touched(carriers, urls),
    /** Ids by which the threats of this page list it. */
    listedAs: filed.through ?? [id],
    threatsUrl: urls.apiFile('threats.json'),
    ...toRows(carriers, urls),
    /** Where the directory shows all that have the id; its search knows no id that is a plain word. */
    allUrl: /\d/.test(id) ? `${urls.home}?q=${encodeURIComponent(id)}` : undefined,
    moreOnLayer: onLayer.more,
    onLayer: onLayer.first.map(({ agent }) => ({
      href: `${urls.agent(agent.id)}#${named}`,
      text: agent.data.name,
    })),
  };
});
