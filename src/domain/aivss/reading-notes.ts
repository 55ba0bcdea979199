import type { Method } from './breakdown.ts';

/**
 * What a reader must know of each method to read its numbers, whatever the score.
 * Sources: OWASP AIVSS 0.8, part 2 and Tables 2, 4a and 4b; OWASP AIVSS 0.5, sections 1 and 2;
 * MindXO's contribution to AIVSS, 2026-04.
 */
export const readingNotes: Readonly<Record<Method, readonly string[]>> = {
  'AIVSS:0.8': [
    'AARS is the uplift: (10 − CVSS) × sum ÷ 10 × ThM.',
    'MF multiplies the whole score: partial mitigation allows 8.3 at most, strong 6.7, and the score may end below its CVSS base.',
    'The catalog keeps the ten factors of 0.5, with Goal-Driven Planning.',
  ],
  'AIVSS:0.8-strict': [
    'The ten factors of 0.8: Natural Language Interface in place of Goal-Driven Planning.',
  ],
  'AIVSS:0.5': [
    'What 0.5 calls AARS is the sum of the factors, not an uplift.',
    'It has no Mitigation Factor, and an unreported exploit counts 0.91, not 0.50.',
  ],
  'AIVSS:floor': [
    'MF lowers the uplift alone: the same as 0.8 while MF is 1, and never below the CVSS base.',
  ],
};
