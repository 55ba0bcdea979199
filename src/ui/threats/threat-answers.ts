import type { Agent } from '#domain/catalog/catalog.ts';
import { holdsIn } from '#domain/entry/holds-in.ts';
import type { Mitigation } from '#domain/entry/mitigation.ts';
import type { Threat } from '#domain/entry/threat.ts';
import { profileMarks, toVariants } from '#ui/entry/profile-marks.ts';
import { testName, testStatus } from '#ui/entry/test-words.ts';
import type { Urls } from '#ui/shared/urls.ts';

function toLink(agent: Agent, mitigation: Mitigation, urls: Urls) {
  const { id, title, kind, verification, profiles } = mitigation;
  return {
    href: urls.part(agent.id, `mitigation-${id}`),
    title,
    kind,
    status: testStatus(verification),
    test: testName(verification),
    mark: profileMarks(agent, profiles),
  };
}

/**
 * What an entry says against one of its threats.
 * @param agent a scored entry
 * @param threat one of its threats
 * @param urls the paths of the site
 * @returns the mitigations in the order of the threat, and how many of them hold in each profile
 */
export function toAnswers(agent: Agent, threat: Threat, urls: Urls) {
  const { mitigations, profiles } = agent.data;
  const named = threat.mitigations.flatMap((id) => mitigations.find((row) => row.id === id) ?? []);
  const byPlace = [
    named,
    ...profiles.map(({ id }) =>
      holdsIn(threat.profiles, id) ? named.filter((row) => holdsIn(row.profiles, id)) : undefined,
    ),
  ];
  return {
    mitigations: named.map((mitigation) => toLink(agent, mitigation, urls)),
    mitigationCounts: toVariants(
      byPlace.map((rows) => rows?.length),
      (count) => count,
    ),
  };
}
