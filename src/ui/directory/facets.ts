import type { Agent } from '#domain/catalog/catalog.ts';

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

/** Words of a profile’s id that say how an agent is run, and what readers call that. */
export const setUps = [
  { id: 'cloud', name: 'Vendor’s cloud', words: ['cloud', 'hosted', 'saas', 'managed'] },
  { id: 'self-hosted', name: 'Self-hosted', words: ['self', 'server', 'docker', 'on-prem'] },
  { id: 'local', name: 'Local machine', words: ['local', 'desktop', 'cli', 'ide', 'laptop'] },
  { id: 'sandboxed', name: 'Sandboxed', words: ['sandbox', 'sandboxed', 'container', 'isolated'] },
] as const;

/** How an agent can be run, by the words of the ids of its profiles. */
export function setUpsOf({ data }: Agent): string[] {
  const words = new Set(data.profiles.flatMap(({ id }) => [id, ...id.split('-')]));
  return setUps.filter((row) => row.words.some((word) => words.has(word))).map(({ id }) => id);
}
