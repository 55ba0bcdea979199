import type { Agent } from '#domain/catalog/catalog.ts';
import { runsOf, waysToRun } from '#domain/entry/runs.ts';

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

/** How an agent runs, and the value of those whose entry does not tell. */
export const runFacets = [...waysToRun, { id: 'not-told', name: 'Not told' }] as const;

/** How an agent can be run, over all its profiles. */
export function runsFacet({ data }: Agent): readonly string[] {
  const told = runsOf(data);
  return told.length > 0 ? told : ['not-told'];
}
