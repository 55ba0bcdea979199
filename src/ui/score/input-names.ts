import { factors } from '#domain/aivss/factors.ts';
import type { InputName } from '#domain/aivss/uncertainty.ts';

const NAMES = {
  cvssBase: 'CVSS base',
  threatMultiplier: 'Threat Multiplier',
  mitigationFactor: 'Mitigation Factor',
} as const;

/** What readers call an input; a factor by its name in the catalog's table. */
export function inputName(input: InputName): string {
  return typeof input === 'number' ? (factors[input]?.name ?? '') : NAMES[input];
}
