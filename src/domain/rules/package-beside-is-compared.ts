import { rangesIn } from '../advisories/compared-ranges.ts';
import type { EntryData } from '../entry/front-matter.ts';
import { valueProblem } from '../finding.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from './rule.ts';

type Fault = { readonly message: string; readonly hint: string };

/** What is wrong with a package beside the assessed version. */
function faultOf(data: EntryData, i: number): Fault | undefined {
  const { packages, assessed } = data;
  const of = assessed.with[i]?.package ?? '';
  const named = `\`${of}\``;
  if (of === packages[0])
    return {
      message: `${named} is the first of \`packages\`, which has the assessed version itself`,
      hint: 'Leave this row out.',
    };
  if (assessed.with.findIndex((row) => row.package === of) !== i)
    return { message: `${named} stands here twice`, hint: 'Keep the row that the source shows.' };
  if (!rangesIn(data).some(({ range }) => range.package === of))
    return {
      message: `no range of \`affected\` is of ${named}, so nothing is compared with its version`,
      hint: 'Leave this row out, or give a range this `package`.',
    };
  return undefined;
}

/** A package beside the assessed version is there to be compared with. */
export const packageBesideIsCompared: Rule = {
  id: 'package-beside-is-compared',
  title: 'A package beside the assessed version is compared',
  why: 'Whether a flaw of a further package is open follows from the version that stood beside the assessed one. A row that no range names, that stands there twice, or that says the assessed version again would look like knowledge and decide nothing.',
  severity: 'error',
  examples: {
    good: `packages: ['pkg:pypi/example-agent', 'pkg:pypi/example-core']
assessed: { version: 1.2.3, scheme: semver, on: '2026-11-21', with: [{ package: 'pkg:pypi/example-core', version: 0.4.0, scheme: pep440, sources: [docs] }] }
advisories:
  - id: CVE-2026-12345
    affected: [{ introduced: '0', fixed: 1.1.3 }, { package: 'pkg:pypi/example-core', fixed: 0.3.1 }]`,
    bad: [
      {
        yaml: `packages: ['pkg:pypi/example-agent', 'pkg:pypi/example-core']
assessed: { version: 1.2.3, scheme: semver, on: '2026-11-21', with: [{ package: 'pkg:pypi/example-core', version: 0.4.0, scheme: pep440, sources: [docs] }] }`,
        message:
          'no range of `affected` is of `pkg:pypi/example-core`, so nothing is compared with its version',
      },
      {
        yaml: `packages: ['pkg:pypi/example-agent']
assessed: { version: 1.2.3, scheme: semver, on: '2026-11-21', with: [{ package: 'pkg:pypi/example-agent', version: 1.2.3, scheme: pep440, sources: [docs] }] }`,
        message:
          '`pkg:pypi/example-agent` is the first of `packages`, which has the assessed version itself',
      },
    ],
  },
  check: ({ data }) =>
    data.assessed.with.flatMap((_row, i): Problem[] => {
      const fault = faultOf(data, i);
      if (!fault) return [];
      return [valueProblem(['assessed', 'with', i, 'package'], fault.message, fault.hint)];
    }),
};
