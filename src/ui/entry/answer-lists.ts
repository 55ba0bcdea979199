import type { Agent } from '#domain/catalog/catalog.ts';
import { firstSteps } from '#domain/catalog/first-steps.ts';
import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import { inOrderOfPriority } from '#domain/catalog/threat-order.ts';
import { toBand } from '#ui/shared/band.ts';
import { toCites } from '#ui/shared/cites.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { reachWords } from '#ui/threats/reach.ts';
import { mergeOrders } from './merge-orders.ts';
import { placesOf, toVariants, whenMark } from './profile-marks.ts';
import { passedWords } from './test-words.ts';

/** The worst threats of an entry, and where the others stand. */
export type WorstView = ReturnType<typeof toWorst>;

/** Threats that the first page shows in full; the others lead on. */
const MAX_WORST = 5;

function toThreatRow(agent: Agent, scored: readonly (ScoredThreat | undefined)[], urls: Urls) {
  const shown = scored.find((row) => row !== undefined);
  if (!shown) throw new RangeError(`a row of ${agent.file} has no threat`);
  const { threat } = shown;
  const bands = toVariants(
    scored.map((row) => row && toBand(row.interval)),
    ({ name, score }) => `${name} ${score}`,
  );
  return {
    anchor: `threat-${threat.id}`,
    title: threat.title,
    href: urls.part(agent.id, `threat-${threat.id}`),
    bands,
    reach: reachWords(threat.cvss),
    impact: threat.impact,
  };
}

/** The worst threats at each place, each once; then all others that are open, and the closed ones. */
export function toWorst(agent: Agent, urls: Urls) {
  const places = placesOf(agent).map((score) => (score ? inOrderOfPriority(score.threats) : []));
  const order = [...new Set(places.flatMap((list) => list.map(({ threat }) => threat.id)))];
  const scoredAt = (id: string) => places.map((list) => list.find((row) => row.threat.id === id));
  const ranked = [...(places[0] ?? []).map(({ threat }) => threat.id), ...order];
  const rows = [...new Set(ranked)].map((id) => {
    const scored = scoredAt(id);
    const at = scored.flatMap((row, place) => (row ? [place] : []));
    const mark = at.length < places.length ? whenMark(...at) : undefined;
    return { ...toThreatRow(agent, scored, urls), mark };
  });
  return {
    rows: rows.slice(0, MAX_WORST),
    others: rows.slice(MAX_WORST),
    closed: agent.closedThreats.map(({ scored: { threat }, openIn }) => ({
      anchor: `threat-${threat.id}`,
      title: threat.title,
      href: urls.part(agent.id, `threat-${threat.id}`),
      openIn,
    })),
    allUrl: urls.threats(agent.id),
  };
}

/** The first steps at each place, in the order in which they are to be taken there. */
export function toSteps(agent: Agent, urls: Urls) {
  const lists = placesOf(agent).map((score, place) =>
    score ? firstSteps(agent.data, score, agent.profiles[place - 1]?.id) : [],
  );
  const orders = lists.map((list) => list.map(({ mitigation }) => mitigation.id));
  return mergeOrders(orders).map(({ id, places }) => {
    const { mitigation } = lists.flat().find((step) => step.mitigation.id === id) ?? {};
    const { setting, text = '', title = '', sources = [], verification } = mitigation ?? {};
    return {
      title,
      mark: places.length < lists.length ? whenMark(...places) : undefined,
      href: urls.part(agent.id, `mitigation-${id}`),
      setting,
      text: setting ? undefined : text,
      passed: passedWords(verification),
      cites: toCites(agent.data, setting ? [setting.source] : sources),
    };
  });
}
