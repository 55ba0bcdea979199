import { restsOnInterest } from '../entry/source.ts';
import { valueProblem } from '../finding.ts';
import { listOf } from '../wording.ts';
import type { Rule } from './rule.ts';

/** A claim is supported by somebody who does not gain by it. */
export const supportedHasWitness: Rule = {
  id: 'supported-has-witness',
  title: 'A supported claim has a witness without a stake',
  why: '`supported` says that a source that does not gain by the claim agrees. The word of the maker, or of who sells services around the product, is the claim itself.',
  severity: 'warning',
  examples: {
    good: `claims:
  - id: encrypted
    text: Data is encrypted at rest.
    stance: supported
    asOf: '2026-11-20'
    sources: [docs, review]`,
    bad: [
      {
        yaml: `claims:
  - id: encrypted
    text: Data is encrypted at rest.
    stance: supported
    asOf: '2026-11-20'
    sources: [docs]`,
        message: 'the claim `encrypted` is supported, but only by those who gain by it: docs',
      },
    ],
  },
  check: ({ data }) =>
    data.claims.flatMap(({ id, stance, sources }, index) => {
      if (stance !== 'supported' || !restsOnInterest(data.sources, sources)) return [];
      const message = `the claim \`${id}\` is supported, but only by those who gain by it: ${listOf(sources, 'and')}`;
      const hint = 'Cite a source without a stake in it, or write `stance: unverified`.';
      return [valueProblem(['claims', index, 'stance'], message, hint)];
    }),
};
