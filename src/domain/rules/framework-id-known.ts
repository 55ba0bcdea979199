import { valueProblem } from '../finding.ts';
import type { Problem } from '../finding.ts';
import { findReference, referenceIds } from '../frameworks/reference.ts';
import { nearest } from '../nearest.ts';
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
        message: '`ASI1` is no id of a known framework',
      },
      {
        yaml: `threats:
  - id: injection
    frameworks: [LLM01]`,
        message: '`LLM01` is no id of a known framework',
      },
    ],
  },
  check: ({ data }) =>
    data.threats.flatMap((threat, i) =>
      threat.frameworks.flatMap((id, j): Problem[] => {
        if (findReference(id)) return [];
        // An id without its edition could be either: name both instead of guessing.
        const editions = referenceIds.filter((known) => known.startsWith(`${id}:`));
        const near = nearest(id, referenceIds);
        const hint =
          editions.length > 0
            ? `The editions number it differently: write ${editions.join(' or ')}.`
            : near === undefined
              ? 'Known: ASI01–ASI10, LLM01–LLM10 with :2025 or :2026, T1–T17, MAS-T16–MAS-T47, AML.T…, CWE-…, M-L1-01….'
              : `Did you mean \`${near}\`?`;
        return [
          valueProblem(
            ['threats', i, 'frameworks', j],
            `\`${id}\` is no id of a known framework`,
            hint,
          ),
        ];
      }),
    ),
};
