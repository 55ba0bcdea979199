import type { Entry } from '../entry/entry.ts';
import { valueProblem } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { CatalogRule, Rule } from './rule.ts';

const ID = 'exception-is-needed';

const examples = {
  good: `lint:
  - { rule: threat-has-mitigation, reason: Nothing helps yet., until: '2027-05-01' }
threats:
  - id: leak
    mitigations: []`,
  bad: [
    {
      yaml: `lint:
  - { rule: threat-has-mitigation, reason: Nothing helps yet., until: '2027-05-01' }
threats:
  - id: leak
    mitigations: [filter]`,
      message: 'excepts `threat-has-mitigation`, which warns of nothing here',
    },
    {
      yaml: `lint:
  - { rule: threat-has-mitigations, reason: Nothing helps yet., until: '2027-05-01' }`,
      message: 'excepts `threat-has-mitigations`, which is no rule',
    },
  ],
};

/** True when an entry does something against a rule that an exception can let pass. */
function warns(rule: Rule, entry: Entry, today: string): boolean {
  return rule
    .check(entry, today)
    .some((problem) => (problem.severity ?? rule.severity) === 'warning');
}

/**
 * The rule that an exception must still have something to let pass.
 * @param rules the rules that look at one entry
 * @param others other ids that findings carry, which no exception may silence
 */
export function exceptionIsNeeded(
  rules: readonly Rule[],
  others: readonly Pick<CatalogRule, 'id' | 'severity'>[],
): Rule {
  const self = { id: ID, severity: 'error' } as const;
  const known = [...rules, ...others, self].map(({ id }) => id);
  return {
    id: ID,
    title: 'An exception is still needed',
    why: 'An exception that lets nothing pass today would hide a fault tomorrow. Errors cannot be excepted: they stop the build.',
    severity: 'error',
    examples,
    check: (entry, today) =>
      entry.data.lint.flatMap(({ rule: id, until }, i) => {
        // One that has run out silences nothing, and has a warning of its own.
        if (until < today && known.includes(id)) return [];
        const path = ['lint', i, 'rule'];
        if (!known.includes(id)) {
          // A rule that warns of nothing here would be refused next.
          const useful = rules.filter((rule) => warns(rule, entry, today));
          const guess = nearest(
            id,
            useful.map((rule) => rule.id),
          );
          const hint = guess === undefined ? 'Remove it.' : `Did you mean \`${guess}\`?`;
          return [valueProblem(path, `excepts \`${id}\`, which is no rule`, hint)];
        }
        const rule = rules.find((candidate) => candidate.id === id);
        if ((rule ?? others.find((other) => other.id === id) ?? self).severity === 'error')
          return [valueProblem(path, `excepts \`${id}\`, whose findings are errors`, 'Fix them.')];
        if (!rule) {
          const message = `excepts \`${id}\`, which no exception may silence`;
          return [valueProblem(path, message, 'Fix what it finds.')];
        }
        if (warns(rule, entry, today)) return [];
        return [valueProblem(path, `excepts \`${id}\`, which warns of nothing here`, 'Remove it.')];
      }),
  };
}
