import type { Advisory } from '../entry/advisory.ts';
import type { Threat } from '../entry/threat.ts';

/** Whether a threat names an advisory, by its id or by another id of the same flaw. */
export function namesAdvisory(
  { advisories }: Pick<Threat, 'advisories'>,
  { id, aliases }: Advisory,
): boolean {
  return [id, ...aliases].some((name) => advisories.includes(name));
}
