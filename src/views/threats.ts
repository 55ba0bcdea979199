import type { Agent } from '#domain/catalog/catalog.ts';
import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import { exploitMaturity, mitigationLevel } from '#domain/aivss/multipliers.ts';
import { dreadRatings, priorityOf } from '#domain/dread.ts';
import type { Threat } from '#domain/entry/threat.ts';
import { findReference } from '#domain/frameworks/reference.ts';
import { severityName } from '#domain/severity.ts';
import type { Severity } from '#domain/severity.ts';
import { strideCategories } from '#domain/stride.ts';
import { formatScore, toBand } from './band.ts';
import type { Band } from './band.ts';
import { toCites } from './cites.ts';
import type { Cite } from './cites.ts';

/** The DREAD numbers of a threat, with sum and priority. */
export type DreadView = {
  readonly ratings: readonly { readonly name: string; readonly value: number }[];
  readonly sum: number;
  readonly priority: string;
  readonly severity: Severity;
};

/** One threat as the entry page shows it. */
export type ThreatView = {
  readonly anchor: string;
  readonly title: string;
  readonly scenario: string;
  readonly band: Band;
  readonly cvss: { readonly vector: string; readonly score: string };
  readonly because: string | undefined;
  readonly basis: string;
  readonly maturity: { readonly name: string; readonly means: string };
  readonly mitigationLevel: string;
  readonly dread: DreadView | undefined;
  readonly stride: readonly {
    readonly letter: string;
    readonly name: string;
    readonly hit: boolean;
  }[];
  readonly impact: readonly string[];
  readonly layers: readonly string[];
  readonly frameworks: readonly {
    readonly id: string;
    readonly name: string;
    readonly list: string;
  }[];
  readonly advisories: readonly string[];
  readonly arisesWhen: readonly string[];
  readonly consequences: readonly string[];
  readonly mitigations: readonly { readonly anchor: string; readonly title: string }[];
  /** Where the page draws the chain of the threat, if it has one. */
  readonly chain: string | undefined;
  readonly profiles: readonly string[];
  readonly cites: readonly Cite[];
};

function toDread(threat: Threat): DreadView | undefined {
  const { dread } = threat;
  if (!dread) return undefined;
  const { sum, priority } = priorityOf(dread);
  const ratings = dreadRatings.map(({ key, name }) => ({ name, value: dread[key] }));
  return { ratings, sum, priority: severityName(priority), severity: priority };
}

/** Names of the profiles that something holds in; none means all of them. */
export function profileNames({ data }: Agent, ids: readonly string[] | undefined): string[] {
  return (ids ?? []).map((id) => data.profiles.find((profile) => profile.id === id)?.name ?? id);
}

function toThreat(agent: Agent, scored: ScoredThreat): ThreatView {
  const { threat, cvssBase } = scored;
  const { data } = agent;
  return {
    anchor: `threat-${threat.id}`,
    title: threat.title,
    scenario: threat.scenario,
    band: toBand(scored.interval),
    cvss: {
      vector: threat.cvss,
      score: cvssBase === 'unknown' ? 'unknown' : formatScore(cvssBase),
    },
    because: threat.because,
    basis: threat.basis,
    maturity: exploitMaturity(threat.exploitMaturity),
    mitigationLevel: mitigationLevel(scored.mitigation).name,
    dread: toDread(threat),
    stride: strideCategories.map(({ id, letter, name }) => ({
      letter,
      name,
      hit: threat.stride.includes(id),
    })),
    impact: threat.impact,
    layers: threat.layers,
    frameworks: threat.frameworks.flatMap((id) => findReference(id) ?? []),
    advisories: threat.advisories,
    arisesWhen: threat.arisesWhen,
    consequences: threat.consequences,
    mitigations: threat.mitigations.map((id) => ({
      anchor: `mitigation-${id}`,
      title: data.mitigations.find((mitigation) => mitigation.id === id)?.title ?? id,
    })),
    chain: threat.chain.length > 0 ? `chain-${threat.id}` : undefined,
    profiles: profileNames(agent, threat.profiles),
    cites: toCites(data, threat.sources),
  };
}

/** The threats of an agent by DREAD priority, then by score: what to look at first stands first. */
export function toThreats(agent: Agent): ThreatView[] {
  const sumOf = ({ threat }: ScoredThreat) => (threat.dread ? priorityOf(threat.dread).sum : 0);
  return agent.score.threats
    .toSorted((a, b) => sumOf(b) - sumOf(a) || b.interval.high.score - a.interval.high.score)
    .map((scored) => toThreat(agent, scored));
}
