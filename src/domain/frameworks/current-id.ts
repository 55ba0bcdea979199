import { findReference } from './reference.ts';

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
