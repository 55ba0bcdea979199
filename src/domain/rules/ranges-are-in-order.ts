import { rangesIn, readingScheme } from '../advisories/compared-ranges.ts';
import type { VersionRange } from '../entry/advisory.ts';
import { valueProblem } from '../finding.ts';
import { boundsOf, isFromBeginning } from '../versions/range.ts';
import { schemeOf } from '../versions/schemes.ts';
import type { SchemeId } from '../versions/schemes.ts';
import type { Rule } from './rule.ts';

/** What is wrong with a range whose versions can be read. */
function faultOf(scheme: SchemeId, range: VersionRange): string | undefined {
  const { introduced = '0', fixed, lastAffected } = range;
  if (fixed !== undefined && lastAffected !== undefined)
    return 'has both `fixed` and `lastAffected`, which say the same end twice';
  const { compare, isVersion } = schemeOf(scheme);
  if (isFromBeginning(range) || !boundsOf(range).every(isVersion)) return undefined;
  if (fixed !== undefined && compare(introduced, fixed) >= 0)
    return `is fixed in ${fixed}, which is not later than ${introduced}, where it comes in`;
  return lastAffected !== undefined && compare(introduced, lastAffected) > 0
    ? `ends with ${lastAffected}, before ${introduced}, where it comes in`
    : undefined;
}

/** A range begins before it ends. */
export const rangesAreInOrder: Rule = {
  id: 'ranges-are-in-order',
  title: 'A range of versions begins before it ends',
  why: 'A range that ends before it begins holds no version, so its flaw would be open nowhere. `fixed` is the first version without the flaw, `lastAffected` the last one with it: a range has one of them.',
  severity: 'error',
  examples: {
    good: `advisories:
  - id: CVE-2026-12345
    affected: [{ introduced: 1.0.0, fixed: 1.1.3 }, { introduced: 1.2.0, lastAffected: 1.2.2 }]`,
    bad: [
      {
        yaml: `advisories:
  - id: CVE-2026-12345
    affected: [{ introduced: 1.10.0, fixed: 1.9.0 }]`,
        message: 'is fixed in 1.9.0, which is not later than 1.10.0, where it comes in',
      },
      {
        yaml: `packages: ['pkg:pypi/example-agent', 'pkg:npm/example-core']
advisories:
  - id: CVE-2026-12345
    affected: [{ fixed: 1.1.3 }, { package: 'pkg:npm/example-core', introduced: 2.0.0, fixed: 1.0.0 }]`,
        message: 'is fixed in 1.0.0, which is not later than 2.0.0, where it comes in',
      },
      {
        yaml: `advisories:
  - id: CVE-2026-12345
    affected: [{ fixed: 1.1.3, lastAffected: 1.1.2 }]`,
        message: 'has both `fixed` and `lastAffected`, which say the same end twice',
      },
    ],
  },
  check: ({ data }) =>
    rangesIn(data).flatMap(({ path, range }) => {
      const scheme = readingScheme(data, range);
      const fault = scheme && faultOf(scheme, range);
      return fault === undefined ? [] : [valueProblem(path, fault, 'See the source.')];
    }),
};
