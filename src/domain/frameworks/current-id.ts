import { findReference } from './reference.ts';

/**
 * The id that stands for the same risk in the newest edition of its list.
 * @param id an id as an entry writes it, e.g. `LLM01:2025`
 * @returns the id itself where nothing took its place, or where no list has it
 */
export function currentIdOf(id: string): string {
  const successor = findReference(id)?.successor;
  return successor === undefined || successor === id ? id : currentIdOf(successor);
}
