import { validEntry } from './valid-entry.ts';
import type { Change } from './valid-entry.ts';

const VECTOR = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H';
const LOW = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:L/VI:L/VA:N/SC:N/SI:N/SA:N';

/** A correct entry with names of its own, whose score of High 8.0 moves with every factor. */
export function named(id: string, ...changes: Change[]): string {
  return validEntry(
    [VECTOR, LOW],
    ['name: Example Agent', `name: Agent ${id}`],
    ['name: Sample Agent', `name: Alias ${id}`],
    ['homepage: https://example.com', `homepage: https://${id}.example.com`],
    ...changes,
  );
}
