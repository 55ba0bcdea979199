import type { Finding } from './finding.ts';
import { readerChecks } from './reader-checks/index.ts';
import { allRules } from './rules/index.ts';

/** All that can be told of what a finding's rule id stands for. */
export type Explanation = {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly severity: Finding['severity'];
  /** True for a check of the reader: it is no rule, and no exception silences it. */
  readonly isReaders: boolean;
  readonly good: string;
  readonly bad: readonly {
    readonly piece: string;
    readonly message: string;
    readonly severity: Finding['severity'];
  }[];
};

/** One for each id that a finding can carry: the reader's own checks, then the rules. */
export const explanations: readonly Explanation[] = [
  ...readerChecks.map(({ id, title, why, severity, examples }) => {
    const bad = examples.bad.map((example) => ({ severity, ...example }));
    return { id, title, why, severity, isReaders: true, good: examples.good, bad };
  }),
  ...allRules.map(({ id, title, why, severity, examples }) => {
    const bad = examples.bad.map(({ yaml, shown = yaml, message }) => {
      return { piece: shown, message, severity };
    });
    return { id, title, why, severity, isReaders: false, good: examples.good, bad };
  }),
];
