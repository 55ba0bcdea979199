import { isId } from '#domain/ids.ts';

/** One agent of a comparison, as a whole or in one deployment profile. */
export type Choice = {
  readonly id: string;
  /** The id of a profile; empty for all of them. */
  readonly profile: string;
};

/** The letters by which an address and a page name the sides: how many there may be. */
export const LETTERS = ['a', 'b', 'c', 'd'] as const;

/** What an address says, and what in it could not be used, in sentences. */
export type ReadChoice = { readonly choices: readonly Choice[]; readonly problems: string[] };

/** An agent and its profile as an address writes them: `dify:cloud`, or `dify` alone. */
export function choiceKey({ id, profile }: Choice): string {
  return profile === '' ? id : `${id}:${profile}`;
}

/** Words of a stranger's address, short enough to repeat. */
const quoted = (text: string) => `“${text.length > 70 ? `${text.slice(0, 70)}…` : text}”`;

/**
 * Reads the choice from an address. Nothing in it is trusted: what cannot be used is left out.
 * @param search the part from the question mark on, e.g. `?a=dify:cloud&b=autogen`
 * @param known ids of all agents
 */
export function readChoice(search: string, known: ReadonlySet<string>): ReadChoice {
  const parameters = new URLSearchParams(search);
  const problems: string[] = [];
  const choices: Choice[] = [];
  for (const letter of LETTERS) {
    const value = parameters.get(letter)?.trim() ?? '';
    if (value === '') continue;
    const [id = '', profile = '', ...rest] = value.split(':');
    const choice = { id, profile };
    if (!known.has(id)) problems.push(`There is no agent ${quoted(id)} here.`);
    else if (rest.length > 0 || (profile !== '' && !isId(profile)))
      problems.push(`${quoted(value)} names no set-up.`);
    else choices.push(choice);
  }
  return { choices, problems };
}

/**
 * The same question about agents that have another id now.
 * @param search the part of an address from the question mark on
 * @param moved the id of each that was given up → the one that it has now
 * @returns the part with the ids of now, and what changed in it, in sentences
 */
export function leadOn(
  search: string,
  moved: ReadonlyMap<string, string>,
): { readonly search: string; readonly notes: string[] } {
  const parameters = new URLSearchParams(search);
  const notes: string[] = [];
  for (const letter of LETTERS) {
    const [id = '', ...rest] = (parameters.get(letter) ?? '').trim().split(':');
    const now = moved.get(id);
    if (now === undefined) continue;
    parameters.set(letter, [now, ...rest].join(':'));
    notes.push(`${quoted(id)} is called ${quoted(now)} now.`);
  }
  return { search: notes.length === 0 ? search : `?${parameters.toString()}`, notes };
}

/**
 * Writes a choice for an address. Ids hold nothing that would have to be escaped.
 * @param choices at most four
 * @returns e.g. `a=dify:cloud&b=autogen`; empty for no agent
 */
export function writeChoice(choices: readonly Choice[]): string {
  return choices.map((choice, place) => `${LETTERS[place]}=${choiceKey(choice)}`).join('&');
}
