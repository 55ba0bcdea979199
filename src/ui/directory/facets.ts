import type { Agent } from '#domain/catalog/catalog.ts';
import { runsOf, waysToRun } from '#domain/entry/runs.ts';

/** What is known and unfixed in the assessed version. */
export const advisoryFacets = [
  { id: 'exploited', name: 'Open and exploited' },
  { id: 'open', name: 'Open' },
  { id: 'none', name: 'None of the listed open' },
] as const;

/** How many of the inputs are documented. */
export const evidenceFacets = [
  { id: 'most', name: 'Half or more', from: 0.5 },
  { id: 'some', name: '20 to 49 %', from: 0.2 },
  { id: 'few', name: 'Under 20 %', from: 0 },
] as const;

/** How an agent runs, and the value of those whose entry does not tell. */
export const runFacets = [...waysToRun, { id: 'not-told', name: 'Not told' }] as const;

/** How an agent can be run, over all its profiles. */
export function runsFacet({ data }: Agent): readonly string[] {
  const told = runsOf(data);
  return told.length > 0 ? told : ['not-told'];
}
