import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Two claims that cannot both stand need a word on which one the entry follows. */
export const contradictionIsResolved: Rule = {
  id: 'contradiction-is-resolved',
  title: 'A contradiction says which claim is followed',
  why: 'Two claims that deny each other leave the choice to the reader, who has not read the sources. The entry must choose, and say why.',
  severity: 'error',
  examples: {
    good: `claims:
  - id: open
    text: Anyone can read the data.
    stance: supported
    asOf: '2026-11-20'
  - id: closed
    text: Only its owner can read the data.
    stance: contradicted
    contradicts: open
    resolution: { follows: open, because: A test read data of a stranger. }
    asOf: '2026-11-20'`,
    bad: [
      {
        yaml: `claims:
  - id: open
    text: Anyone can read the data.
    stance: supported
    asOf: '2026-11-20'
  - id: closed
    text: Only its owner can read the data.
    stance: contradicted
    contradicts: open
    asOf: '2026-11-20'`,
        message: 'the claims `closed` and `open` contradict each other, and neither is resolved',
      },
    ],
  },
  check: ({ data }) =>
    data.claims.flatMap((claim, i) => {
      const other = data.claims.find(({ id }) => id === claim.contradicts);
      if (other === undefined || claim.resolution || other.resolution) return [];
      const message = `the claims \`${claim.id}\` and \`${other.id}\` contradict each other, and neither is resolved`;
      const hint =
        'Add `resolution: { follows: …, because: … }` with the id that the entry follows.';
      return [valueProblem(['claims', i, 'contradicts'], message, hint)];
    }),
};
