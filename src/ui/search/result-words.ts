import type { SearchResult } from './search.ts';

/**
 * Number of hits of all kinds.
 * @param result of a search
 */
export function hitCount({ agents, ids, passages }: SearchResult): number {
  return agents.all + ids.all + passages.all;
}

const count = (number: number, one: string, many: string): string[] =>
  number === 0 ? [] : [number === 1 ? `1 ${one}` : `${number} ${many}`];

/**
 * What a search found, in a line: `1 agent, 12 passages`.
 * @param typed what the reader typed
 * @param result what it found
 */
export function resultWords(typed: string, result: SearchResult): string {
  const { agents, ids, passages, corrections } = result;
  if (hitCount(result) === 0) return `Nothing matches “${typed}”.`;
  const found = [
    ...count(agents.all, 'agent', 'agents'),
    ...count(ids.all, 'id', 'ids'),
    ...count(passages.all, 'passage', 'passages'),
  ].join(', ');
  const slips = corrections.map(({ typed: slip, word }) => `“${slip}” as “${word}”`);
  return slips.length === 0 ? `${found}.` : `${found}, reading ${slips.join(' and ')}.`;
}
