import { valueProblem } from '../finding.ts';
import { listOf } from '../wording.ts';
import { findReference } from '../frameworks/reference.ts';
import type { Rule } from './rule.ts';

const looseWords = 'divided, or taken up in part';

/** True for an id that `--fix` turns into another one. */
function becomes(id: string, successor: string): boolean {
  const moved = findReference(id)?.moved;
  return moved?.firm === true && moved.to[0] === successor;
}

/** An id of an older edition should be given with its successor. */
export const frameworkIdCurrent: Rule = {
  id: 'framework-id-current',
  title: 'Framework ids are of the current edition',
  why: 'Editions renumber the same risk. The newest id keeps threats of all entries comparable.',
  severity: 'warning',
  examples: {
    good: `threats:
  - id: injection
    frameworks: [ASI01, LLM01:2026]`,
    bad: [
      {
        yaml: `threats:
  - id: injection
    frameworks: [ASI01, LLM01:2025]`,
        message: '`LLM01:2025` is superseded by `LLM01:2026`',
      },
      {
        yaml: `threats:
  - id: injection
    frameworks: [ASI04, AML.T0104]`,
        message: '`AML.T0104` is superseded by `AML.T0115.002`',
      },
      {
        yaml: `threats:
  - id: injection
    frameworks: [ASI02, 'LLM07:2023']`,
        message: '`LLM07:2023` is superseded by `LLM03:2026` or `LLM04:2026`',
      },
    ],
  },
  check: ({ data }) =>
    data.threats.flatMap((threat, i) =>
      threat.frameworks.flatMap((id, j) => {
        const moved = findReference(id)?.moved;
        if (!moved || moved.to.some((successor) => threat.frameworks.includes(successor)))
          return [];
        const names = moved.to.map((successor) => `\`${successor}\``);
        const message = `\`${id}\` is superseded by ${listOf(names)}`;
        const path = ['threats', i, 'frameworks', j];
        const [put = ''] = moved.to;
        if (!moved.firm)
          return [valueProblem(path, message, `It was ${looseWords}: write what fits the threat.`)];
        const problem = valueProblem(path, message, `Write \`${put}\`.`);
        // Of two older ids with one successor only the first can become it.
        const isFirst = threat.frameworks.findIndex((other) => becomes(other, put)) === j;
        return [isFirst ? { ...problem, fix: { put } } : problem];
      }),
    ),
};
