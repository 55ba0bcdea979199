import { RAW_UNITS, VALUE_UNITS } from '../units.ts';
import { upliftOf } from './method.ts';
import type { Method } from './method.ts';
import { v08 } from './v0-8.ts';

/**
 * The floor variant: `CVSS + AARS × MF`; equal to 0.8 without mitigation, never below CVSS.
 * Source: MindXO's contribution to AIVSS, 2026-04.
 */
export const floor: Method = {
  ...v08,
  id: 'AIVSS:floor',
  name: 'Floor variant',
  formula: 'CVSS + (10 − CVSS) × sum ÷ 10 × ThM × MF',
  status: 'a proposal of 2026-04 for the next release; never below CVSS',
  url: 'https://www.mind-xo.com/insight/owasp-aivss-contribution/',
  score: (point) => point.cvss * (RAW_UNITS / VALUE_UNITS) + upliftOf(point) * point.mitigation,
  notes: [
    'MF lowers the uplift alone: the same as 0.8 while MF is 1, and never below the CVSS base.',
  ],
};
