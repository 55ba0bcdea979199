import { eleventhFactor, factors } from '../factors.ts';
import { factors08 } from '../factor-sets.ts';
import type { Method, MethodFactor } from './method.ts';
import { v08 } from './v0-8.ts';

/** The factors of 0.8 in its own order and under its own names, by the keys of the catalog. */
const ownFactors = factors08.flatMap(({ key: key08, name }): MethodFactor[] => {
  const row = [...factors, eleventhFactor].find(({ strict08 }) => strict08 === key08);
  return row ? [{ key: row.key, name }] : [];
});

/** AIVSS 0.8 to the letter: its own factors, each at 0, 0.5 or 1. Source: OWASP AIVSS 0.8, Table 2. */
export const v08Strict: Method = {
  ...v08,
  id: 'AIVSS:0.8-strict',
  name: 'AIVSS 0.8, strict',
  status: 'the factors of 0.8, each snapped to 0, 0.5 or 1',
  factors: ownFactors,
  otherFactors: undefined,
  step: 0.5,
  snaps: true,
  notes: ['The factors of 0.8: Natural Language Interface in place of Goal-Driven Planning.'],
};
