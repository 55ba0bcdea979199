import { visible } from '#domain/visible.ts';
import type { NewEffects } from '../effects.ts';

/** A person who was asked something left. */
export class PromptAborted extends Error {}

/**
 * Asks until the answer fits.
 * @param question what to ask
 * @param fault what is wrong with an answer
 * @param effects who is asked
 * @throws PromptAborted when the person leaves
 */
export async function askFor(
  question: string,
  fault: (answer: string) => string | undefined,
  { ask, error }: NewEffects,
): Promise<string> {
  for (;;) {
    const answer = (await ask?.(`${question}: `))?.trim();
    if (answer === undefined) throw new PromptAborted();
    const wrong = fault(answer);
    if (wrong === undefined) return answer;
    error(visible(wrong));
  }
}

/**
 * Asks for an id, offering one.
 * @param offered the id that comes of the name; empty where none does
 * @param fault what is wrong with an id
 * @throws PromptAborted when the person leaves
 */
export async function askForId(
  offered: string,
  fault: (id: string) => string | undefined,
  effects: NewEffects,
): Promise<string> {
  const question = offered === '' ? 'Id' : `Id (empty for ${offered})`;
  const answer = await askFor(question, (typed) => fault(typed || offered), effects);
  return answer || offered;
}

/** Asks for a yes. @throws PromptAborted when the person leaves */
export async function agrees(question: string, { ask }: NewEffects): Promise<boolean> {
  const answer = await ask?.(`${question} (y/n): `);
  if (answer === undefined) throw new PromptAborted();
  return /^y(es)?$/i.test(answer.trim());
}
