import { valueProblem } from '../finding.ts';
import type { Problem } from '../finding.ts';
import { findReference } from '../frameworks/reference.ts';
import { idFault } from '../frameworks/unknown-id.ts';
import type { Rule } from './rule.ts';

/** A framework id must exist, in the edition that it names. */
export const frameworkIdKnown: Rule = {
  id: 'framework-id-known',
  title: 'Framework ids exist',
  why: 'Wrong ids are the commonest fault of public crosswalks, and readers search by id.',
  severity: 'error',
  examples: {
    good: `threats:
  - id: injection
    frameworks: [ASI01, LLM01:2026]`,
    bad: [
      {
        yaml: `threats:
  - id: injection
    frameworks: [ASI1]`,
        message: '`ASI1` is written `ASI01`',
      },
      {
        yaml: `threats:
  - id: injection
    frameworks: [LLM01]`,
        message:
          '`LLM01` is not in OWASP Top 10 for LLM Applications, whose editions here are 2026, 2025 and 2023',
      },
    ],
  },
  check: ({ data }) =>
    data.threats.flatMap((threat, i) =>
      threat.frameworks.flatMap((id, j): Problem[] => {
        if (findReference(id)) return [];
        const { message, hint, put } = idFault(id);
        const problem = valueProblem(['threats', i, 'frameworks', j], message, hint);
        if (put === undefined) return [problem];
        // What stands there as well is not to stand there twice.
        const isThere = threat.frameworks.includes(put);
        return [{ ...problem, advice: put, ...(!isThere && { fix: { put } }) }];
      }),
    ),
};
