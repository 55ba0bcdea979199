import { runsIn } from '#domain/entry/runs.ts';
import type { WayToRun } from '#domain/entry/runs.ts';
import { assessedWords } from '#domain/versions/assessed-words.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { AgentScore } from '#domain/catalog/score-agent.ts';
import type { Stretch } from '#domain/catalog/stretches.ts';
import { toBand } from '#ui/shared/band.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { toOpenFlaws } from './open-flaws.ts';
import { placesOf, toVariants, whenMark } from './profile-marks.ts';
import { unweighedWords } from './unweighed.ts';
import { allSetUps } from './words.ts';
import { askWords, notAssessedWords, stretchNotes } from './stretch-words.ts';

/** Where the score leaves nothing out. */
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
  const { label, state, score, openAdvisories, notKnownFixed, from, to } = stretch;
  return {
    label,
    state,
    from,
    to,
    band: score && toBand(score.interval),
    driver: score && (names.get(score.driver.threat.id) ?? ''),
    advisories: openAdvisories.map(({ id }) => id),
    notKnownFixed: notKnownFixed.map(({ id }) => id),
  };
}

/** True for a set-up that its vendor runs: nobody else chooses its version. */
function isVendorOnly(ways: readonly WayToRun[]): boolean {
  return ways.includes('vendor') && ways.every((way) => way === 'vendor' || way === 'sandbox');
}

/** Shows what is said of versions in the set-ups whose version a reader chooses. */
function chosenMark({ data }: Agent): string | undefined {
  const places = data.profiles.flatMap((profile, place) =>
    isVendorOnly(runsIn(data, profile)) ? [] : [place + 1],
  );
  return places.length < data.profiles.length ? whenMark(0, ...places) : undefined;
}

/**
 * The lowest version to run. What it leaves open is named once: the assessed version above it has
 * the same flaws where they are open there.
 */
function toMinimum(agent: Agent) {
  const { data, minimumVersion, measures } = agent;
  const where = { isService: data.assessed.scheme === 'none', mark: chosenMark(agent) };
  if (minimumVersion.kind !== 'from' || minimumVersion.isAbove)
    return { ...minimumVersion, ...where };
  const stillOpen = minimumVersion.stillOpen.filter(
    (row) => !measures.openAdvisories.includes(row),
  );
  return { ...minimumVersion, ...where, stillOpen };
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
    minimumVersion: toMinimum(agent),
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
    /** One row says no more than the verdict itself. */
    stretches: stretches.length > 1 ? stretches.map((row) => toStretchRow(row, titles)) : [],
    stretchNotes: stretchNotes(agent),
    notAssessed: notAssessedWords(data),
    /** What the box asks for: the version of what, and in which set-up. */
    ask: askWords(data),
    advisoryUrl: urls.advisory,
  };
}
