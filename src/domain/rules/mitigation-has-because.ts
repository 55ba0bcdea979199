import type { Path } from '../finding.ts';
import { formatPath, valueProblem } from '../finding.ts';
import { loweredLevels } from '../entry/paths.ts';
import type { Rule } from './rule.ts';

/** Where the level stands, and where its reason belongs: in the same group. */
function problem(path: Path, level: string) {
  const message = `\`${formatPath(path)}\` is ${level} without a reason`;
  return valueProblem(path, message, 'Add `because:` beside it: which control, and who looked.');
}

/** A level that lowers a score should carry its reason. */
export const mitigationHasBecause: Rule = {
  id: 'mitigation-has-because',
  title: 'A level of mitigation says why',
  why: '`partial` and `strong` multiply a score down, of the whole agent, of a profile or of a threat. A lower number without its reason is an advertisement.',
  severity: 'warning',
  examples: {
    good: `profiles:
  - { id: cloud, name: Cloud }
  - id: own-server
    name: Own server
    mitigation: partial
    because: The review tried the sandbox and could not leave it.
    sources: [review]`,
    bad: [
      {
        yaml: `profiles:
  - { id: cloud, name: Cloud }
  - { id: laboratory, name: Laboratory, runs: [own], mitigation: partial, sources: [review] }`,
        message: '`profiles[1].mitigation` is partial without a reason',
      },
    ],
  },
  check: ({ data }) =>
    loweredLevels(data)
      .filter(({ because }) => because === undefined)
      .map(({ path, level }) => problem(path, level)),
};
