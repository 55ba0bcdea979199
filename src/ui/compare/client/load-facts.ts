import type { Paths } from '#ui/shared/paths.ts';
import { choiceKey } from '../choice.ts';
import type { Choice } from '../choice.ts';
import type { Compared } from '../comparison.ts';
import type { CompareFacts } from '../facts.ts';

/** The facts that were fetched so far, by the id of their agent. */
export type LoadedFacts = Map<string, CompareFacts>;

/** Fetches the facts of an agent once; what failed is asked for again the next time. */
async function loadFacts(id: string, urls: Paths, loaded: LoadedFacts): Promise<CompareFacts> {
  const ready = loaded.get(id);
  if (ready) return ready;
  const answer = await fetch(urls.compareFacts(id));
  if (!answer.ok) throw new Error(`${answer.status}`);
  const facts = (await answer.json()) as CompareFacts;
  loaded.set(id, facts);
  return facts;
}

/** What can be shown of a choice, and what cannot, in sentences. */
export type Gathered = { readonly compared: Compared[]; readonly problems: string[] };

/**
 * What was chosen, as far as its facts can be had.
 * @param choices agents that the site knows
 * @param names id → name of every agent
 * @param urls the paths of the site
 * @param loaded facts that are there already; new ones are added
 */
export async function gatherFacts(
  choices: readonly Choice[],
  names: ReadonlyMap<string, string>,
  urls: Paths,
  loaded: LoadedFacts,
): Promise<Gathered> {
  const problems: string[] = [];
  const answers = await Promise.allSettled(choices.map(({ id }) => loadFacts(id, urls, loaded)));
  const compared = answers.flatMap((answer, place) => {
    const { id = '', profile = '' } = choices[place] ?? {};
    const name = names.get(id) ?? id;
    if (answer.status === 'rejected') {
      problems.push(`The facts of ${name} did not load. Try again.`);
      return [];
    }
    const facts = answer.value;
    const has = facts.places.some((own) => own.id === profile);
    if (!has) problems.push(`${name} has no set-up “${profile}”; any set-up is shown.`);
    return [{ facts, profile: has ? profile : '' }];
  });
  const keys = compared.map(({ facts, profile }) => choiceKey({ id: facts.id, profile }));
  if (new Set(keys).size < keys.length)
    problems.push('Two sides are the same: choose another agent or set-up for one of them.');
  return { compared, problems };
}
