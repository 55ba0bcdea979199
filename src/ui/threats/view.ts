import { maturityInWords, mitigationLevel } from '#domain/aivss/multipliers.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { chainThreats } from '#domain/catalog/chains.ts';
import { scoredIn } from '#domain/catalog/score-agent.ts';
import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import { cvssInWords } from '#domain/cvss/vector.ts';
import { dreadRatings, priorityOf } from '#domain/dread.ts';
import type { Threat } from '#domain/entry/threat.ts';
import { findReference } from '#domain/frameworks/reference.ts';
import { severityName } from '#domain/severity.ts';
import { strideCategories } from '#domain/stride.ts';
import { formatScore, toBand } from '#ui/shared/band.ts';
import { toCites } from '#ui/shared/cites.ts';
import { profileMarks, profileNames, toVariants } from '#ui/entry/profile-marks.ts';
import { reachWords } from './reach.ts';
import { toAnswers } from './threat-answers.ts';
import { inPageOrder, threatNumbers } from './threat-numbers.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** One threat as the entry page shows it. */
export type ThreatView = ReturnType<typeof toThreat>;

/** The DREAD numbers of a threat, with sum and priority. */
function toDread({ dread }: Threat) {
  if (!dread) return undefined;
  const { sum, priority } = priorityOf(dread);
  const ratings = dreadRatings.map(({ key, name }) => ({ name, ...dread[key] }));
  return { ratings, sum, priority: severityName(priority), severity: priority };
}

/**
 * A threat as it is scored at each place: first without a profile, then in each one.
 * Undefined in a profile that it does not hold in.
 */
function scoredByPlace({ data, profiles }: Agent, scored: ScoredThreat) {
  return [scored, ...profiles.map(({ id }) => scoredIn(data, scored, id))];
}

function toCvss({ threat, cvssBase }: ScoredThreat) {
  const isKnown = cvssBase !== 'unknown';
  return {
    vector: threat.cvss,
    score: isKnown ? formatScore(cvssBase) : 'unknown',
    words: isKnown ? cvssInWords(threat.cvss) : [],
  };
}

/** The framework ids of a threat, and where each leads. */
function toFrameworks({ frameworks }: Threat, urls: Urls) {
  return frameworks.flatMap((id) => {
    const reference = findReference(id);
    if (!reference) return [];
    const { name, list } = reference;
    return [{ id, name, url: urls.reference(list, id) }];
  });
}

/** What a threat is filed under, and what it touches. */
function toPlaces(agent: Agent, threat: Threat, urls: Urls) {
  const { data } = agent;
  return {
    stride: strideCategories.map(({ id, letter, name }) => ({
      letter,
      name,
      hit: threat.stride.includes(id),
    })),
    components: threat.components.map((id) => {
      const component = data.architecture?.components.find((candidate) => candidate.id === id);
      return { name: component?.name ?? id, mark: profileMarks(agent, component?.profiles) };
    }),
    frameworks: toFrameworks(threat, urls),
    advisories: threat.advisories.map((id) => ({ id, href: urls.advisory(id) })),
  };
}

function toThreat(agent: Agent, scored: ScoredThreat, urls: Urls) {
  const { threat } = scored;
  const { data } = agent;
  const places = scoredByPlace(agent, scored);
  const bands = places.map((place) => place && toBand(place.interval));
  const levels = places.map((place) => place && mitigationLevel(place.mitigation).name);
  const openIn = agent.closedThreats.find(({ scored: row }) => row.threat === threat)?.openIn;
  return {
    id: threat.id,
    anchor: `threat-${threat.id}`,
    number: threatNumbers(agent).get(threat.id) ?? '',
    /** The versions in which it is open, where the assessed one is not among them. */
    openIn,
    title: threat.title,
    scenario: threat.scenario,
    mark: profileMarks(agent, threat.profiles),
    profiles: profileNames(agent, threat.profiles),
    bands: toVariants(bands, ({ name, score }) => `${name} ${score}`),
    cvss: toCvss(scored),
    because: threat.because,
    basis: threat.basis,
    maturity: maturityInWords(threat.exploitMaturity),
    mitigationLevels: toVariants(levels, (name) => name),
    dread: toDread(threat),
    impact: threat.impact,
    layers: threat.layers,
    ...toPlaces(agent, threat, urls),
    arisesWhen: threat.arisesWhen,
    consequences: threat.consequences,
    /** Where the page draws the chain of the threat, if it has one. */
    chain: chainThreats(data).includes(threat) ? `chain-${threat.id}` : undefined,
    cites: toCites(data, threat.sources),
    ...toAnswers(agent, threat, urls),
    reach: reachWords(threat.cvss),
  };
}

/**
 * The threats of an agent: those that are open in the assessed version by score, then the closed.
 * @param agent a scored entry
 * @param urls the paths of the site
 */
export function toThreats(agent: Agent, urls: Urls): ThreatView[] {
  return inPageOrder(agent).map((scored) => toThreat(agent, scored, urls));
}
