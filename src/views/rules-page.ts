import { allRules } from '#domain/rules/index.ts';
import type { Urls } from './urls.ts';

/** What a finding of each severity does, in the words that pages print. */
const severities = {
  error: { name: 'Error', means: 'stops the build', tag: 'tag-failed' },
  warning: {
    name: 'Warning',
    means: 'an entry may except it with a reason',
    tag: 'tag-unverified',
  },
} as const;

/** All that the page of a rule prints. */
export type RulePage = ReturnType<typeof toRulePages>[number];

/** The view of each rule's page, in the order of the list. */
export function toRulePages(urls: Urls) {
  return allRules.map(({ id, title, why, severity, examples }) => ({
    id,
    title,
    why,
    url: urls.rule(id),
    severity: severities[severity],
    good: examples.good,
    bad: examples.bad,
  }));
}
