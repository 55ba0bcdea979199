import { assessedWith } from '#domain/versions/assessed-words.ts';
import { rateVector } from '#domain/cvss/vector.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { missingVector } from '#domain/entry/advisory.ts';
import type { Advisory } from '#domain/entry/advisory.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import { gains, interests } from '#domain/entry/source.ts';
import { severityName } from '#domain/severity.ts';
import { formatScore } from '#ui/shared/band.ts';
import { listedAdvisories } from '#ui/score/measure-words.ts';
import { toCites } from '#ui/shared/cites.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { toLedger } from './claims.ts';
import { toQuestions } from './questions/to-questions.ts';
import { affectedWords, fixWords } from './version-ranges.ts';

/** Everything that the page of the evidence prints. */
export type EvidenceView = ReturnType<typeof toEvidence>;

/** The base score of each vector that a record publishes: `9.8 Critical (CVSS v3.1)`. */
export function baseScores({ severity }: Pick<Advisory, 'severity'>) {
  return severity.map((vector) => {
    const { base, version, severity: band } = rateVector(vector);
    return { vector, version, band, words: `${formatScore(base)} ${severityName(band)}` };
  });
}

/** What stands in the place of base scores: `none published`, or `not read`; else undefined. */
export function noScoreWords(advisory: Pick<Advisory, 'severity' | 'read'>): string | undefined {
  const missing = missingVector(advisory);
  return missing && (missing === 'unread' ? 'not read' : 'none published');
}

function toAdvisory(agent: Agent, advisory: Advisory, urls: Urls) {
  const { data, measures } = agent;
  return {
    id: advisory.id,
    href: urls.advisory(advisory.id),
    title: advisory.title,
    read: advisory.read,
    bases: baseScores(advisory),
    noScore: noScoreWords(advisory),
    affected: affectedWords(advisory.affected) ?? 'not stated',
    fixed: fixWords(advisory),
    published: advisory.published,
    exploited: advisory.exploited,
    isOpen: measures.openAdvisories.includes(advisory),
    isUnknown: measures.unknownAdvisories.includes(advisory),
    cites: toCites(data, [
      ...new Set([...advisory.sources, ...(advisory.resolved?.sources ?? [])]),
    ]),
  };
}

function toSources({ data }: Agent) {
  return Object.entries(data.sources).map(([id, source]) => ({
    ...source,
    anchor: `source-${id}`,
    interest: interests.find((row) => row.id === source.interest)?.name ?? source.interest,
    stake: gains(source.interest),
  }));
}

/** The advisories, newest first; those whose day is not known stand last. */
function newestFirst({ advisories }: EntryData): Advisory[] {
  const dayOf = ({ published }: Advisory) => (published === 'unknown' ? '' : published);
  return advisories.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
}

/**
 * What an entry rests on: its advisories, claims, questions and sources.
 * @param agent a scored entry
 * @param urls the paths of the site
 */
export function toEvidence(agent: Agent, urls: Urls) {
  const { data, body } = agent;
  return {
    advisories: newestFirst(data).map((advisory) => toAdvisory(agent, advisory, urls)),
    listed: listedAdvisories(data),
    assessed: assessedWith(data, data.assessed.with),
    isService: data.assessed.scheme === 'none',
    besideCites: toCites(data, [...new Set(data.assessed.with.flatMap(({ sources }) => sources))]),
    ledger: toLedger(agent),
    questions: toQuestions(agent, urls),
    sources: toSources(agent),
    notes: body.notes,
    capabilities: data.capabilities.map((row) => ({ ...row, cites: toCites(data, row.sources) })),
    assets: data.assets,
    answerUrl: urls.agent(agent.id),
  };
}
