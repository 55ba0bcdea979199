import { factorsOf } from '../factor-sets.ts';
import { MULTIPLIER_UNITS, RAW_UNITS, VALUE_UNITS } from '../units.ts';
import { exploitMaturities, mitigationLevels } from '../multipliers.ts';
import { publicationOf, upliftOf } from './method.ts';
import type { Method } from './method.ts';

/** Units of an unmitigated score in a unit of CVSS. */
const CVSS_UNITS = RAW_UNITS / MULTIPLIER_UNITS / VALUE_UNITS;

/**
 * AIVSS 0.8 on the factors of the catalog.
 * Source: OWASP AIVSS 0.8, sections 2 and 3 of part 2, Tables 4a and 4b.
 */
export const v08: Method = {
  id: 'AIVSS:0.8',
  name: 'AIVSS 0.8',
  formula: '(CVSS + (10 − CVSS) × sum ÷ 10 × ThM) × MF',
  status: 'the published release of 2026-03-19; the catalog’s default',
  url: publicationOf('0.8'),
  release: '0.8',
  factors: factorsOf('catalog'),
  otherFactors: factorsOf('0.8'),
  threatLevels: exploitMaturities,
  mitigationLevels,
  step: 0.1,
  snaps: false,
  score: (point) => (point.cvss * CVSS_UNITS + upliftOf(point)) * point.mitigation,
  aars: upliftOf,
  notes: [
    'AARS is the uplift: (10 − CVSS) × sum ÷ 10 × ThM.',
    'MF multiplies the whole score: partial mitigation allows 8.3 at most, strong 6.7, and the score may end below its CVSS base.',
    'The catalog keeps the factors of 0.5, with Goal-Driven Planning.',
  ],
  belowCvss: 'The mitigation factor pulls this score below its own CVSS base score.',
};
