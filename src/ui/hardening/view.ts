import type { Agent } from '#domain/catalog/catalog.ts';
import { inOrderOfPriority } from '#domain/catalog/threat-order.ts';
import type { Threat } from '#domain/entry/threat.ts';
import { assessedVersion } from '#domain/versions/assessed-words.ts';
import { toCites } from '#ui/shared/cites.ts';
import { profileMarks, profileNames, whenMark } from '#ui/entry/profile-marks.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { formatIds, formats } from './formats.ts';
import { stepsOf } from './file.ts';
import type { HardeningStep } from './file.ts';
import { testWords } from './ticks.ts';

/** The hardening checklist of an entry page. */
export type Checklist = ReturnType<typeof toChecklist>;

/** One step of the checklist. */
export type StepView = Checklist['groups'][number]['steps'][number];

/** The profiles that something holds in: those that are named, else all. */
function profilesOf({ data }: Agent, ids: readonly string[] | undefined): readonly string[] {
  return ids ?? data.profiles.map(({ id }) => id);
}

/** The threats that a step acts against: the open ones, then those that need no step in this version. */
function toAgainst(agent: Agent, against: readonly Threat[], urls: Urls) {
  const { data, closedThreats } = agent;
  const closed = new Set(closedThreats.map(({ scored }) => scored.threat.id));
  const [open = [], done = []] = [false, true].map((isClosed) =>
    against.filter(({ id }) => closed.has(id) === isClosed),
  );
  return [...open, ...done].map(({ id, title, profiles }) => ({
    href: urls.part(agent.id, `threat-${id}`),
    text: title,
    note: closed.has(id) ? `(closed in ${assessedVersion(data)})` : undefined,
    mark: profileMarks(agent, profiles),
  }));
}

function toStep(agent: Agent, { mitigation, against, layers }: HardeningStep, urls: Urls) {
  const { data } = agent;
  const { verification } = mitigation;
  return {
    ...mitigation,
    anchor: `mitigation-${mitigation.id}`,
    mark: profileMarks(agent, mitigation.profiles),
    profiles: profileNames(agent, mitigation.profiles),
    layers,
    cites: toCites(data, mitigation.sources),
    settingCites: toCites(data, mitigation.setting ? [mitigation.setting.source] : []),
    test: verification && {
      ...verification,
      word: testWords(verification, data.assessed.version),
    },
    against: toAgainst(agent, against, urls),
  };
}

/** The steps under one heading. It goes where no step under it holds. */
function toGroup(agent: Agent, name: string, steps: readonly HardeningStep[], urls: Urls) {
  const some = steps.every(({ mitigation }) => mitigation.profiles);
  const ids = steps.flatMap(({ mitigation }) => mitigation.profiles ?? []);
  return {
    name,
    mark: profileMarks(agent, some ? ids : undefined),
    steps: steps.map((step) => toStep(agent, step, urls)),
  };
}

/** Each threat with what the entry knows against it. */
function toPairs(agent: Agent, urls: Urls) {
  const { data } = agent;
  return inOrderOfPriority(agent.score.threats).map(({ threat }) => {
    const named = threat.mitigations.flatMap(
      (id) => data.mitigations.find((mitigation) => mitigation.id === id) ?? [],
    );
    const lacking = profilesOf(agent, threat.profiles).filter(
      (id) => !named.some(({ profiles }) => profilesOf(agent, profiles).includes(id)),
    );
    return {
      href: urls.part(agent.id, `threat-${threat.id}`),
      title: threat.title,
      mark: profileMarks(agent, threat.profiles),
      solutions: named.map(({ id, title, profiles, verification }) => ({
        href: `#mitigation-${id}`,
        title,
        mark: profileMarks(agent, profiles),
        failed: verification?.status === 'failed',
      })),
      /** One class for each profile that the threat holds in, and none of its solutions. */
      lacking: lacking.map((id) => whenMark(data.profiles.findIndex((row) => row.id === id) + 1)),
    };
  });
}

/**
 * The view of the hardening checklist.
 * @param agent a scored entry
 * @param urls the paths of the site
 */
export function toChecklist(agent: Agent, urls: Urls) {
  const { id } = agent;
  const steps = stepsOf(agent);
  const groups = Map.groupBy(steps, ({ group }) => group);
  return {
    /** The ids of its steps, in their order. */
    ids: steps.map(({ mitigation }) => mitigation.id),
    pairs: toPairs(agent, urls),
    /** True where a reader chooses one: the order is that of all together. */
    hasSetUps: agent.profiles.length > 0,
    groups: [...groups].map(([name, own]) => toGroup(agent, name, own, urls)),
    fileUrl: urls.checklist(id, 'json'),
    threatsUrl: urls.threats(id),
    sourcesUrl: urls.evidence(id),
    methodologyUrl: urls.page('methodology'),
    files: formatIds.map((format) => ({
      id: format,
      name: formats[format].name,
      url: urls.checklist(id, format),
    })),
  };
}
