import type * as z from 'zod';
import { numberedPackage } from '#domain/versions/numbered-package.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { furtherPackages } from '#domain/catalog/further-packages.ts';
import type { PackageBeside } from '#domain/entry/product.ts';
import { runsOf } from '#domain/entry/runs.ts';
import type { WayToRun } from '#domain/entry/runs.ts';
import { formerIds } from '#domain/retired-ids/final-target.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import type { Surroundings } from '../../export.ts';
import { orUnknown, unknown } from '../nulls.ts';
import type { retiredSchema, summarySchema } from '../schema/summary.ts';
import {
  toFurtherPackage,
  toMinimumVersion,
  toProfileScore,
  toScore,
  toStretches,
} from './score.ts';

/** How something runs. */
export function toRuns(ways: readonly WayToRun[]): WayToRun[] | null {
  return ways.length > 0 ? [...ways] : unknown('The entry does not say.');
}

/** Where an agent is found. */
function linksOf(id: string, { urls, whole }: Surroundings['addresses']) {
  return {
    page: whole(urls.agent(id)),
    json: whole(urls.apiFile(`agents/${id}.json`)),
    markdown: whole(urls.markdown(id)),
    feed: whole(urls.agentFeed(id, 'xml')),
    badge: whole(urls.badge(id)),
  };
}

/** Another package, at the version that stood beside the assessed one. */
const toPackage = ({ package: of, version, scheme }: PackageBeside) => {
  return { package: of, version, scheme };
};

/** What an agent measures, beside its headline. */
function measuresOf({ measures }: Agent) {
  const { openAdvisories, unknownAdvisories, exploited } = measures;
  const { openByBand, openUnscored, agency, evidence } = measures;
  const best = measures.bestDocumentedProfiles[0];
  return {
    openByBand,
    openUnscored,
    agency: { low: agency.low, high: agency.high },
    evidence: { ...evidence, share: Math.round(evidence.share * 100) / 100 },
    openAdvisories: openAdvisories.map(({ id }) => id),
    unknownAdvisories: unknownAdvisories.map(({ id }) => id),
    exploited: exploited.map(({ id }) => id),
    bestDocumentedProfile: orUnknown(
      best && toProfileScore(best),
      'No profile rests on a source without interest or on a test.',
    ),
  };
}

/** What depends on versions, and on the way it is run. */
function versionsOf(agent: Agent) {
  return {
    profiles: agent.profiles.map((profile) => ({
      ...toProfileScore(profile),
      minimumVersion: toMinimumVersion(profile.minimumVersion),
    })),
    minimumVersion: toMinimumVersion(agent.minimumVersion),
    furtherPackages: furtherPackages(agent.data).map(toFurtherPackage),
    stretches: toStretches(agent),
  };
}

/**
 * An agent as lists show it, with all its stretches of versions: enough to judge an inventory.
 * @param agent a scored entry
 * @param around the retired ids and addresses of the site
 */
export function toSummary(
  agent: Agent,
  { moved, addresses }: Pick<Surroundings, 'moved' | 'addresses'>,
): z.output<typeof summarySchema> {
  const { id, data, score, reviewBy } = agent;
  const { version, scheme, on, with: beside, newer } = data.assessed;
  const of = numberedPackage(data);
  const { state, successor } = data.lifecycle;
  const { threat } = score.driver;
  return {
    id,
    formerIds: (formerIds(moved).get(id) ?? []).map((row) => row.id),
    name: data.name,
    vendor: data.vendor,
    summary: data.summary,
    kind: data.kind,
    runs: toRuns(runsOf(data)),
    aliases: data.aliases,
    packages: data.packages,
    homepage: data.homepage,
    repository: orUnknown(data.repository, 'The entry names no public repository.'),
    license: orUnknown(data.license, 'The entry names no licence.'),
    status: data.status,
    lifecycle: { state, successor: orUnknown(successor, 'The entry names no successor.') },
    assessed: {
      version,
      ...(of !== undefined && { package: of }),
      ...{ scheme, on, reviewBy, with: beside.map(toPackage) },
      newer: orUnknown(newer?.version, 'No newer release is known.'),
    },
    score: toScore(score.interval, score.method),
    driver: { id: threat.id, title: threat.title },
    ...measuresOf(agent),
    ...versionsOf(agent),
    links: linksOf(id, addresses),
  };
}

/** What became of an id that was given up. */
export function toRetired({
  id,
  kind,
  to,
  on,
  because,
}: RetiredId): z.output<typeof retiredSchema> {
  return { id, kind, to: orUnknown(to, 'It leads nowhere.'), on, because };
}
