import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** That a product is no longer active must be shown. */
export const lifecycleHasSource: Rule = {
  id: 'lifecycle-has-source',
  title: 'The end of a product is cited',
  why: 'A banner that says a product is no longer maintained harms its maker if it is wrong.',
  severity: 'error',
  examples: {
    good: `lifecycle: { state: archived, sources: [docs] }`,
    bad: [
      {
        yaml: `lifecycle: { state: archived }`,
        message: '`lifecycle.state` is archived but cites no source',
      },
    ],
  },
  check: ({ data }) => {
    const { state, sources } = data.lifecycle;
    if (state === 'active' || sources.length > 0) return [];
    const hint = 'Add `sources:` with the id of a source that says so.';
    return [
      valueProblem(['lifecycle'], `\`lifecycle.state\` is ${state} but cites no source`, hint),
    ];
  },
};
