import { walk } from '../entry/paths.ts';
import { formatPath, valueProblem } from '../finding.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** The places of what a list has said before. */
function repeatedIn(list: readonly unknown[]): number[] {
  if (new Set(list).size === list.length) return [];
  return list.flatMap((one, place) =>
    typeof one === 'string' && list.indexOf(one) < place ? [place] : [],
  );
}

/** A list of ids or texts says each of them once. */
export const listsRepeatNothing: Rule = {
  id: 'lists-repeat-nothing',
  title: 'A list says nothing twice',
  why: 'Pages show what a list holds, and programs count it: twice the same reads like two, or hides what was meant instead.',
  severity: 'warning',
  examples: {
    good: `threats:
  - id: injection
    frameworks: [ASI01, LLM01:2026]`,
    bad: [
      {
        yaml: `threats:
  - id: injection
    frameworks: [ASI01, CWE-94, ASI01]`,
        message: '`threats[0].frameworks` says `ASI01` a second time',
      },
      {
        yaml: `threats:
  - id: leak
    sources: [docs, docs]`,
        message: '`threats[0].sources` says `docs` a second time',
      },
    ],
  },
  check: ({ data }) => {
    const problems: Problem[] = [];
    walk(data, (value, path) => {
      // Of packages, another rule tells, whichever entries list them.
      if (!Array.isArray(value) || path[0] === 'packages') return undefined;
      for (const place of repeatedIn(value)) {
        const message = `\`${formatPath(path)}\` says \`${value[place]}\` a second time`;
        problems.push(
          valueProblem([...path, place], message, 'Take it out, or write what was meant instead.'),
        );
      }
      return undefined;
    });
    return problems;
  },
};
