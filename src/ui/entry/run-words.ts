import type { EntryData } from '#domain/entry/front-matter.ts';
import { runsIn, waysToRun } from '#domain/entry/runs.ts';
import type { WayToRun } from '#domain/entry/runs.ts';
import { capitalised, listOf } from '#domain/wording.ts';

const nameOf = (way: WayToRun) => waysToRun.find(({ id }) => id === way)?.name ?? way;

/**
 * How something runs, within a sentence: `self-hosted or in a pipeline, in a container or sandbox`.
 * @returns empty where nobody told
 */
export function runWords(ways: readonly WayToRun[]): string {
  const places = listOf(ways.filter((way) => way !== 'sandbox').map(nameOf));
  const parts = [places, ...(ways.includes('sandbox') ? [nameOf('sandbox')] : [])];
  return parts
    .filter((part) => part !== '')
    .join(', ')
    .toLowerCase();
}

/** How one profile runs, as a line; the name stands alone where the words begin with it. */
function lineOf(name: string, words: string): string {
  if (words === '') return `${name}: not told`;
  const [place = ''] = words.split(', ');
  return name.toLowerCase() === place ? name + words.slice(place.length) : `${name}: ${words}`;
}

/**
 * How an agent runs, a line for each of its profiles, or a single one where all run alike.
 * @returns nothing where the entry does not tell
 */
export function runLines(data: EntryData): string[] {
  const ways = (data.profiles.length > 0 ? data.profiles : [undefined]).map((profile) => ({
    name: profile?.name ?? '',
    words: runWords(runsIn(data, profile)),
  }));
  const [first = ''] = ways.map(({ words }) => words);
  if (ways.some(({ words }) => words !== first))
    return ways.map(({ name, words }) => lineOf(name, words));
  return first === '' ? [] : [capitalised(first)];
}
