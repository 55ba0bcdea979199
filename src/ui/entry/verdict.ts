import { isVendorOnly, runsIn } from '#domain/entry/runs.ts';
import { assessedWords } from '#domain/versions/assessed-words.ts';
import { versionNames } from '#domain/versions/version-names.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { MinimumVersion } from '#domain/catalog/minimum-version.ts';
import type { AgentScore } from '#domain/catalog/score-agent.ts';
import type { Stretch } from '#domain/catalog/stretches.ts';
import { toBand } from '#ui/shared/band.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { toOpenFlaws } from './open-flaws.ts';
import { placesOf, toVariants } from './profile-marks.ts';
import { unweighedWords } from './unweighed.ts';
import { allSetUps, minimumSentences } from './words.ts';
import { askWords, notAssessedWords, stretchNotes } from './stretch-words.ts';

/** Stands where a way to run it has nothing to tell. */
const NOTHING = { what: '', why: '' };

/** What each way to run an agent scores, and what is open in which version. */
export type VerdictView = ReturnType<typeof toVerdict>;

/** A line of the verdict: what an agent scores over all profiles, or in one of them. */
function toVerdictLine(id: string, name: string, score: AgentScore | undefined, urls: Urls) {
  return (agentId: string) => ({
    id,
    name,
    band: score && toBand(score.interval),
    driver: score && {
      title: score.driver.threat.title,
      href: urls.part(agentId, `threat-${score.driver.threat.id}`),
    },
  });
}

function toStretchRow(stretch: Stretch, names: ReadonlyMap<string, string>) {
  const { label, state, score, openAdvisories, notKnownFixed, notCompared, from, to } = stretch;
  const titlesOf = (rows: Stretch['ownThreats']) => rows.map(({ title }) => title);
  return {
    label,
    state,
    from,
    to,
    band: score && toBand(score.interval),
    driver: score && (names.get(score.driver.threat.id) ?? ''),
    advisories: openAdvisories.map(({ id }) => id),
    /** Titles of threats that name these versions themselves, and of those not known to be fixed. */
    ownThreats: titlesOf(stretch.ownThreats),
    notKnownFixed: notKnownFixed.map(({ id }) => id),
    threatsNotKnownFixed: titlesOf(stretch.threatsNotKnownFixed),
    notCompared: notCompared.length,
  };
}

/**
 * The lowest version to run. What it leaves open is named once: the assessed version above it has
 * the same flaws where they are open there.
 */
function toMinimum(minimum: MinimumVersion, agent: Agent, urls: Urls) {
  const { data, measures } = agent;
  const where = {
    isService: data.assessed.scheme === 'none',
    isSetUp: minimum !== agent.minimumVersion,
  };
  if (minimum.kind !== 'from') return { ...minimum, ...where };
  const { because, isAbove } = minimum;
  const stillOpen = minimum.stillOpen.filter((row) => !measures.openAdvisories.includes(row));
  const ends = because.kind === 'advisory' ? urls.advisory(because.id) : `#threat-${because.id}`;
  return { ...minimum, ...where, ends, ...(isAbove ? {} : { stillOpen }) };
}

/** The lowest version of each way to run an agent whose version a reader chooses. */
function toMinimums(agent: Agent, urls: Urls) {
  const { data, profiles } = agent;
  const inProfiles = profiles.map(({ minimumVersion }, place) => {
    const profile = data.profiles[place];
    return profile && isVendorOnly(runsIn(data, profile)) ? NOTHING : minimumVersion;
  });
  return toVariants<MinimumVersion | typeof NOTHING>(
    [agent.minimumVersion, ...inProfiles],
    (minimum) => ('kind' in minimum ? minimumSentences(minimum) : ''),
  ).flatMap(({ mark, value }) =>
    'kind' in value ? [{ mark, value: toMinimum(value, agent, urls) }] : [],
  );
}

/**
 * The verdict on an agent.
 * @param agent a scored entry
 * @param urls the paths of the site
 */
export function toVerdict(agent: Agent, urls: Urls) {
  const { id, data, score, profiles, stretches } = agent;
  const titles = new Map(data.threats.map((threat) => [threat.id, threat.title]));
  return {
    lines: [
      toVerdictLine('', allSetUps(agent), score, urls)(id),
      ...profiles.map((row) => toVerdictLine(row.id, row.name, row.score, urls)(id)),
    ],
    minimums: toMinimums(agent, urls),
    /** Published flaws of the assessed version that nothing closes. */
    openFlaws: toOpenFlaws(agent, urls),
    /** What the scores above leave out. */
    unweighed: toVariants(
      placesOf(agent).map((row) => row && (unweighedWords(row) ?? NOTHING)),
      ({ what }) => what,
    ).filter(({ value }) => value !== NOTHING),
    assessed: assessedWords(data),
    scheme: data.assessed.scheme,
    version: data.assessed.version,
    /** What a reader may write before a version. */
    versionNames: versionNames(data),
    /** One row says no more than the verdict itself. */
    stretches: stretches.length > 1 ? stretches.map((row) => toStretchRow(row, titles)) : [],
    stretchNotes: stretchNotes(agent),
    notAssessed: notAssessedWords(data),
    /** What the box asks for: the version of what, and in which set-up. */
    ask: askWords(data),
    advisoryUrl: urls.advisory,
  };
}
