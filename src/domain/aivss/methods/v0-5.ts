import { factorsOf } from '../factor-sets.ts';
import { RAW_UNITS, UPLIFT_UNITS, VALUE_UNITS, MULTIPLIER_UNITS } from '../units.ts';
import { exploitMaturities } from '../multipliers.ts';
import { publicationOf } from './method.ts';
import type { Method } from './method.ts';

/** Units of a score in half a unit of CVSS times a unit of the multiplier. */
const HALF_UNITS = RAW_UNITS / VALUE_UNITS / MULTIPLIER_UNITS / 2;

/** Its multiplier of an exploit that nobody has reported; 0.8 says 0.50. */
const UNREPORTED = 0.91;

/**
 * AIVSS 0.5: `(CVSS + sum) ÷ 2 × ThM`. It has no mitigation factor, and what it calls AARS is the
 * factor sum. Source: OWASP AIVSS 0.5, section 2.
 */
export const v05: Method = {
  id: 'AIVSS:0.5',
  name: 'AIVSS 0.5',
  formula: '(CVSS + sum) ÷ 2 × ThM',
  status: 'the archived release of 2025-08',
  url: publicationOf('0.5'),
  release: '0.5',
  factors: factorsOf('catalog'),
  threatLevels: exploitMaturities.map((row) =>
    row.id === 'unreported' ? { ...row, multiplier: UNREPORTED } : row,
  ),
  mitigationLevels: [],
  step: 0.1,
  snaps: false,
  score: ({ cvss, sum, threat }) => (cvss + sum) * threat * HALF_UNITS,
  aars: ({ sum }) => sum * (UPLIFT_UNITS / VALUE_UNITS),
  notes: [
    'What 0.5 calls AARS is the sum of the factors, not an uplift.',
    'It has no Mitigation Factor, and an unreported exploit counts 0.91, not 0.50.',
  ],
  belowCvss:
    'AIVSS 0.5 takes the average of CVSS and sum, so this score is below its own CVSS base score.',
};
