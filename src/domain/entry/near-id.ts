import type { NearValue } from '../finding.ts';
import { idFromName, isId } from '../ids.ts';

/**
 * An id that was typed as words. What refers to it is not looked for, so a person decides.
 * @param value as it was typed
 */
export function nearId(value: string): NearValue | undefined {
  const id = idFromName(value);
  return isId(id) ? { hint: `Write ${id}.`, advice: id, means: id } : undefined;
}
