import type { Agent } from '#domain/catalog/catalog.ts';
import { kinds, lifecycles } from '#domain/entry/product.ts';
import { interests } from '#domain/entry/source.ts';
import { toBand } from '#ui/shared/band.ts';
import { chainlessMark, toDrawnChains } from '#ui/chains/view.ts';
import { toChecklist } from '#ui/hardening/view.ts';
import { toCites } from '#ui/shared/cites.ts';
import { toLedger } from '#ui/evidence/claims.ts';
import type { Layout } from '#ui/diagram/placed.ts';
import { toDataFlows } from '#ui/diagram/section.ts';
import { toLayers } from '#ui/layers/view.ts';
import { whenMark } from './profile-marks.ts';
import { toQuestions } from '#ui/evidence/questions/to-questions.ts';
import { toStrideMatrix } from '#ui/threats/stride-matrix.ts';
import { countThreats, toThreats } from '#ui/threats/view.ts';
import { REPOSITORY } from '#ui/shared/urls.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { affectedWords, fixedWords } from '#ui/evidence/version-ranges.ts';

/** Everything that the entry page prints. */
export type EntryPage = ReturnType<typeof toEntryPage>;

function nameIn(table: readonly { id: string; name: string }[], id: string): string {
  return table.find((row) => row.id === id)?.name ?? id;
}

/** Where the product lives. */
function toAddresses({ data }: Agent) {
  const home = { href: data.homepage, text: 'Home page' };
  return data.repository === undefined
    ? [home]
    : [home, { href: data.repository, text: 'Repository' }];
}

/** The banner of a product that is no longer active. */
function toBanner({ data }: Agent) {
  const { state, successor, sources } = data.lifecycle;
  if (state === 'active') return undefined;
  return { state: nameIn(lifecycles, state), successor, cites: toCites(data, sources) };
}

function toSources({ data }: Agent) {
  return Object.entries(data.sources).map(([id, source]) => ({
    ...source,
    anchor: `source-${id}`,
    interest: nameIn(interests, source.interest),
    stake: source.interest !== 'independent' && source.interest !== 'own-test',
  }));
}

/** The score of the agent and of each deployment profile, side by side. */
function toProfiles({ data, profiles }: Agent) {
  return profiles.map(({ id, name, score }, index) => ({
    mark: whenMark(index + 1),
    because: data.profiles.find((profile) => profile.id === id)?.because,
    cites: toCites(data, data.profiles.find((profile) => profile.id === id)?.sources ?? []),
    id,
    name,
    band: score && toBand(score.interval),
    driver: score && {
      anchor: `threat-${score.driver.threat.id}`,
      title: score.driver.threat.title,
    },
    mitigation: score?.driver.interval.high.mitigationFactor,
  }));
}

/**
 * The view of an entry page.
 * @param agent a scored entry
 * @param urls the paths of the site
 * @param layout where everything stands in the drawing of the architecture, if it can be drawn
 */
export function toEntryPage(agent: Agent, urls: Urls, layout?: Layout) {
  const { data, id, score } = agent;
  const { driver } = score;
  const threats = toThreats(agent, urls);
  const unknown = score.threats.filter(({ cvssBase }) => cvssBase === 'unknown').length;
  return {
    id,
    data,
    kind: nameIn(kinds, data.kind),
    band: toBand(score.interval),
    method: score.method,
    reviewBy: agent.reviewBy,
    banner: toBanner(agent),
    addresses: toAddresses(agent),
    driver: { anchor: `threat-${driver.threat.id}`, title: driver.threat.title },
    unknownThreats: driver.cvssBase === 'unknown' ? 0 : unknown,
    profiles: toProfiles(agent),
    capabilities: data.capabilities.map((row) => ({ ...row, cites: toCites(data, row.sources) })),
    dataFlows: toDataFlows(agent, layout),
    layers: toLayers(agent),
    notes: agent.body.notes,
    threats,
    threatCounts: countThreats(agent),
    stride: toStrideMatrix(agent, threats),
    chains: toDrawnChains(agent),
    chainless: chainlessMark(agent),
    checklist: toChecklist(agent, urls),
    ledger: toLedger(agent),
    questions: toQuestions(agent, urls),
    advisories: data.advisories.map((row) => ({
      ...row,
      versions: affectedWords(row.affected),
      fixedIn: fixedWords(row.affected),
      cites: toCites(data, row.sources),
    })),
    sources: toSources(agent),
    scoreUrl: urls.score(id),
    editUrl: `${REPOSITORY}/edit/main/content/agents/${id}.md`,
    reportUrl: `${REPOSITORY}/issues/new?title=${encodeURIComponent(`${id}: `)}`,
  };
}
