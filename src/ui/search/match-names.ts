import { foldLetters } from '#domain/fold-letters.ts';
import { editDistance, editsAllowed } from '#domain/nearest.ts';

/** An agent as the search knows it: `names` are its name, its id, its aliases and its vendor. */
export type NamedAgent = { readonly id: string; readonly names: readonly string[] };

/** How well a name answers: the lower, the better. */
const EXACT = 0;
const BEGINS = 1;
const WORD_BEGINS = 2;
const NEAR = 3;

const squeeze = (text: string): string => foldLetters(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** The words of a name, and those inside of a joined one: `AutoGen` → auto, gen, autogen. */
function partsOf(name: string): string[] {
  const parts = name.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return `${name} ${parts}`.split(/[^\p{L}\p{N}\p{M}]+/u).map(foldLetters);
}

/** How well one name answers what was typed; undefined where it does not. */
function rankName(name: string, typed: string, words: readonly string[]): number | undefined {
  const whole = squeeze(name);
  if (whole === typed) return EXACT;
  if (whole.startsWith(typed)) return BEGINS;
  const parts = partsOf(name);
  if (words.every((word) => parts.some((part) => part.startsWith(word)))) return WORD_BEGINS;
  const limit = editsAllowed(Math.min(whole.length, typed.length));
  return limit > 0 && editDistance(whole, typed, limit) <= limit ? NEAR : undefined;
}

/** What was typed, as names are compared with it: in one piece, and its words. */
function readTyped(typed: string) {
  const words = foldLetters(typed).split(/[^\p{L}\p{N}]+/u);
  return { whole: squeeze(typed), words: words.filter((word) => word !== '') };
}

/**
 * True where what was typed is one of some names, or the beginning of one or of its words.
 * @param typed what the reader typed
 * @param names of an agent
 */
export function bearsName(typed: string, names: readonly string[]): boolean {
  const { whole, words } = readTyped(typed);
  return names.some((name) => (rankName(name, whole, words) ?? NEAR) < NEAR);
}

/**
 * The agents that are meant by a name: exactly, by its beginning, by the beginnings of its words,
 * or with a letter or two amiss. Where a name fits as it was typed, slips are not guessed at.
 * @param typed what the reader typed
 * @param agents in the order in which equals are listed
 */
export function matchNames<Agent extends NamedAgent>(
  typed: string,
  agents: readonly Agent[],
): Agent[] {
  const { whole, words } = readTyped(typed);
  if (whole === '') return [];
  const ranked = agents.flatMap((agent) => {
    const ranks = agent.names.flatMap((name) => rankName(name, whole, words) ?? []);
    return ranks.length === 0 ? [] : [{ agent, rank: Math.min(...ranks) }];
  });
  const best = Math.min(...ranked.map(({ rank }) => rank));
  return ranked
    .filter(({ rank }) => rank < NEAR || best === NEAR)
    .sort((a, b) => a.rank - b.rank)
    .map(({ agent }) => agent);
}
