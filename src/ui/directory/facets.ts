import type { Agent } from '#domain/catalog/catalog.ts';
import { ROLLING } from '#domain/versions/schemes.ts';

/** What is known and unfixed in the assessed version. */
export const advisoryFacets = [
  { id: 'exploited', name: 'Open and exploited' },
  { id: 'open', name: 'Open' },
  { id: 'none', name: 'None known open' },
] as const;

/** How much of the inputs rests on evidence. */
export const evidenceFacets = [
  { id: 'most', name: 'Most inputs', from: 0.5 },
  { id: 'some', name: 'Some inputs', from: 0.2 },
  { id: 'few', name: 'Few inputs', from: 0 },
] as const;

/** A way to run agents, and the ids of the profiles that are run so. */
type SetUp = { readonly id: string; readonly name: string; readonly ids: readonly string[] };

/**
 * Ways to run an agent. Only whole ids of profiles count, those that mean the same in every entry:
 * of `self-hosted` and `local-llm`, neither `hosted` nor `local` says where an agent runs.
 */
export const setUps: readonly SetUp[] = [
  { id: 'cloud', name: 'In a cloud', ids: ['cloud'] },
  { id: 'self-hosted', name: 'Self-hosted', ids: ['self-hosted', 'server', 'docker'] },
  { id: 'local', name: 'Local machine', ids: ['local', 'desktop', 'cli', 'editor', 'terminal'] },
  { id: 'sandboxed', name: 'Container or sandbox', ids: ['docker', 'sandboxed'] },
  { id: 'not-told', name: 'Not told', ids: [] },
];

/** Names of profiles that run in a container, or in a sandbox. */
const SANDBOX = /\b(?:container|docker|sandbox)/i;

/** How an agent can be run, by its profiles; what is a service without versions is in a cloud. */
export function setUpsOf({ data: { profiles, assessed } }: Agent): string[] {
  const found = new Set(
    profiles.flatMap((profile) => [
      ...setUps.filter(({ ids }) => ids.includes(profile.id)).map(({ id }) => id),
      ...(SANDBOX.test(profile.name) ? ['sandboxed'] : []),
    ]),
  );
  if (assessed.version === ROLLING) found.add('cloud');
  return found.size > 0 ? [...found] : ['not-told'];
}
