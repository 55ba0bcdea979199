import { AIUC, references } from './references.ts';
import type { Reference } from './references.ts';

export { frameworkLists } from './lists.ts';
export type { Reference } from './references.ts';

const byId = new Map(references.map((reference) => [reference.id, reference]));

/** CWE has over a thousand entries, so an id is checked by its form alone. */
const CWE_PATTERN = /^CWE-[1-9]\d{0,4}$/;

/** AIUC-1 has six areas and more requirements than could be read, so their form is enough. */
const AIUC_PATTERN = /^[A-F]0(0[1-9]|[1-4]\d)$/;

/**
 * What a framework id stands for.
 * @param id an id as an entry writes it, e.g. `LLM01:2025` or `CWE-94`
 * @returns undefined for an id that no list has; its name is the id where only its form was checked
 */
export function findReference(id: string): Reference | undefined {
  const known = byId.get(id);
  if (known) return known;
  if (CWE_PATTERN.test(id)) {
    const url = `https://cwe.mitre.org/data/definitions/${id.slice(4)}.html`;
    return { id, name: id, list: 'cwe', edition: 'any', url };
  }
  if (!AIUC_PATTERN.test(id)) return undefined;
  const certainty = 'Only its form was checked: this catalog has not read what it stands for.';
  return { id, name: id, list: 'aiuc-1', edition: '2026-Q1', url: AIUC, certainty };
}

/** Every id of every list but CWE, in the order of the lists. */
export const referenceIds: readonly string[] = references.map((reference) => reference.id);

/**
 * The id that stands for the same risk in the newest edition of its list.
 * @param id an id as an entry writes it, e.g. `LLM01:2025`
 * @returns the id itself where nothing, or nothing that means the same, took its place
 */
export function currentIdOf(id: string): string {
  const moved = findReference(id)?.moved;
  const [successor] = moved?.firm ? moved.to : [];
  return successor === undefined || successor === id ? id : currentIdOf(successor);
}
