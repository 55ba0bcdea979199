import { rangesIn } from '../advisories/compared-ranges.ts';
import { comparablePackage } from '../advisories/package-of.ts';
import { valueProblem } from '../finding.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** A range numbers a package of the entry. */
export const rangePackageIsKnown: Rule = {
  id: 'range-package-is-known',
  title: 'A range names a package of the entry',
  why: 'A range is compared with the versions of the first package, or with the one of its own package that stood beside the assessed version. One that names a package which the entry does not list would count for nothing, and nobody would see why.',
  severity: 'error',
  examples: {
    good: `packages: ['pkg:pypi/example-agent', 'pkg:pypi/example-core']
advisories:
  - id: CVE-2026-12345
    affected: [{ package: 'pkg:pypi/example-core', fixed: 0.3.1 }]`,
    bad: [
      {
        yaml: `packages: ['pkg:pypi/example-agent']
advisories:
  - id: CVE-2026-12345
    affected: [{ package: 'pkg:pypi/example-core', fixed: 0.3.1 }]`,
        message: '`pkg:pypi/example-core` is none of the `packages` of the entry',
      },
    ],
  },
  check: ({ data }) =>
    rangesIn(data).flatMap(({ path, range: { package: of } }): Problem[] => {
      const { packages } = data;
      if (of === undefined || packages.includes(of)) return [];
      const message = `\`${of}\` is none of the \`packages\` of the entry`;
      const near = packages.find((one) => comparablePackage(one) === comparablePackage(of));
      const hint =
        near === undefined
          ? 'Add it to `packages`, or leave `package` out.'
          : `Write ${near}, as \`packages\` has it.`;
      return [valueProblem([...path, 'package'], message, hint)];
    }),
};
