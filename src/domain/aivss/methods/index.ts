import { floor } from './floor.ts';
import type { Method } from './method.ts';
import { v05 } from './v0-5.ts';
import { v08Strict } from './v0-8-strict.ts';
import { v08 } from './v0-8.ts';

export type { Method } from './method.ts';
export { floor, v05, v08, v08Strict };

/**
 * The methods that the catalog computes, in the order in which it prints them. The next one is a file
 * of this folder and a line here.
 */
export const methods: readonly Method[] = [v08, v08Strict, v05, floor];

/** The method of the scores that the catalog shows. */
export const defaultMethod = v08;

/** The method of an id. @throws RangeError for an id that is not in the list */
export function methodOf(id: string): Method {
  const method = methods.find((candidate) => candidate.id === id);
  if (!method) throw new RangeError(`no method "${id}"`);
  return method;
}
