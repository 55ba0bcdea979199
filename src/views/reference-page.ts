import type { Agent } from '#domain/catalog/catalog.ts';
import type { Carrier, FiledId, FrameworkIndex } from '#domain/catalog/framework-index.ts';
import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import { NO_EDITION } from '#domain/frameworks/catalogued.ts';
import { layers } from '#domain/maestro/layers.ts';
import { toBand } from './band.ts';
import { countOf, nameOf } from './frameworks.ts';
import { toFacts } from './reference-facts.ts';
import { profileNames } from './threats.ts';
import type { Urls } from './urls.ts';

/** Threats that a page shows as rows. More agents are named, each with the number of its threats. */
export const MOST_ROWS = 400;

/** Everything that the page of an id prints. */
export type ReferencePage = ReturnType<typeof toReferencePage>;

function toRow(agent: Agent, scored: ScoredThreat, urls: Urls) {
  const { threat } = scored;
  const url = urls.agent(agent.id);
  return {
    agent: agent.data.name,
    agentUrl: url,
    title: threat.title,
    url: `${url}#threat-${threat.id}`,
    band: toBand(scored.interval),
    layers: threat.layers,
    /** Names of the only profiles that it holds in; empty: it holds in all. */
    profiles: profileNames(agent, threat.profiles),
    mitigations: threat.mitigations.length,
  };
}

/** The rows of as many agents as fit, each with all of its threats, and the agents that are left. */
function toRows(carriers: readonly Carrier[], urls: Urls) {
  const rows: ReturnType<typeof toRow>[] = [];
  const left: { readonly href: string; readonly text: string }[] = [];
  for (const { agent, threats } of carriers) {
    if (threats.length === 0) continue;
    if (left.length === 0 && rows.length + threats.length <= MOST_ROWS)
      rows.push(...threats.map((scored) => toRow(agent, scored, urls)));
    else
      left.push({
        href: `${urls.agent(agent.id)}#threats`,
        text: `${agent.data.name} (${threats.length})`,
      });
  }
  return { rows, left };
}

/** How many of the threats touch each layer; layers that none touches are left out. */
function touched(carriers: readonly Carrier[], urls: Urls) {
  const all = carriers.flatMap(({ threats }) => threats.map(({ threat }) => threat.layers));
  return layers.flatMap(({ id, slug, name }) => {
    const count = all.filter((ids) => ids.includes(id)).length;
    return count === 0 ? [] : [{ href: urls.layer(slug), text: `${id} ${name} (${count})` }];
  });
}

/** Who carries the id, in one or two sentences. */
function leadOf({ carriers, threats, through }: FiledId): string {
  if (through?.length === 0)
    return 'No id of the Top 10 stands behind this core risk, so no threat can be filed here. That says nothing about whether agents have the risk.';
  if (carriers.length === 0)
    return 'No entry carries this id yet. That says nothing about whether agents have the risk.';
  const who = `${countOf(carriers.length, 'agent')} ${carriers.length === 1 ? 'carries' : 'carry'} it`;
  return threats === 0
    ? `${who}, on a layer and in no single threat.`
    : `${who}, in ${countOf(threats, 'threat')}.`;
}

/**
 * The view of an id: what it is, and which threats of which agents carry it.
 * @param filed one id of the index
 */
export function toReferencePage(filed: FiledId, index: FrameworkIndex, urls: Urls) {
  const { id, list: listId, edition, label, url, carriers } = filed;
  const list = index.lists.find((other) => other.id === listId)?.name ?? listId;
  const whole = edition === NO_EDITION ? list : `${list}, edition ${edition}`;
  const isOurs = listId === 'aivss';
  const title = `${isOurs ? '' : label} ${nameOf(filed)}`.trim();
  const named = layers.find(({ id: layer }) => id.startsWith(`M-${layer}-`))?.id;
  const onLayer = carriers.filter((carrier) => carrier.onLayer);
  return {
    title,
    description: `Which AI agents of the catalog carry ${title} (${whole}), and in which threats.`,
    list: { name: list, whole, url: urls.framework(listId) },
    outward: { href: url, text: new URL(url).host },
    lead: leadOf(filed),
    isIdle: carriers.length === 0,
    facts: toFacts(filed, index, urls),
    touched: touched(carriers, urls),
    ...toRows(carriers, urls),
    onLayer: onLayer.map(({ agent }) => ({
      href: `${urls.agent(agent.id)}#${named}`,
      text: agent.data.name,
    })),
  };
}
