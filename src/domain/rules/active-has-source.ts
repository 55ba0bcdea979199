import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** That a product is being developed must be shown as well. */
export const activeHasSource: Rule = {
  id: 'active-has-source',
  title: 'That a product is active is cited',
  why: 'Active is what everybody writes who did not look. A release, a fix or a commit of late shows it, and its day shows for how long that may hold.',
  severity: 'warning',
  examples: {
    good: `lifecycle: { state: active, sources: [docs] }`,
    bad: [
      {
        yaml: `lifecycle: { state: active, sources: [] }`,
        message: '`lifecycle.state` is active but cites no source',
      },
    ],
  },
  check: ({ data }) => {
    const { state, sources } = data.lifecycle;
    if (state !== 'active' || sources.length > 0) return [];
    const hint = 'Add `sources:` with the id of a source that names a release or a change of late.';
    return [valueProblem(['lifecycle'], '`lifecycle.state` is active but cites no source', hint)];
  },
};
