import { rangesIn, readingScheme, schemeOfRange } from '../advisories/compared-ranges.ts';
import type { EntryData } from '../entry/front-matter.ts';
import { valueProblem } from '../finding.ts';
import type { Path } from '../finding.ts';
import { isFromBeginning } from '../versions/range.ts';
import { schemeOf, versionFault } from '../versions/schemes.ts';
import type { SchemeId } from '../versions/schemes.ts';
import type { Rule } from './rule.ts';

type Place = {
  readonly path: Path;
  readonly version: string | undefined;
  readonly scheme: SchemeId;
  /** True where the registry of a package tells the scheme, and no field does. */
  readonly isRegistered?: boolean;
};

/**
 * Every version of an entry that is compared with others. A package of which no version is known
 * numbers as its registry does: an inventory is judged by that.
 */
function versionsOf(data: EntryData): Place[] {
  const { version, scheme, with: beside, newer } = data.assessed;
  return [
    { path: ['assessed', 'version'], version, scheme },
    { path: ['assessed', 'newer', 'version'], version: newer?.version, scheme },
    ...beside.map((row, i) => ({ path: ['assessed', 'with', i, 'version'], ...row })),
    ...rangesIn(data).flatMap(({ path, range }): Place[] => {
      const by = readingScheme(data, range);
      if (by === undefined) return [];
      const start = isFromBeginning(range) ? undefined : range.introduced;
      const numbered = { scheme: by, isRegistered: schemeOfRange(data, range) === undefined };
      return [
        { path: [...path, 'introduced'], version: start, ...numbered },
        { path: [...path, 'fixed'], version: range.fixed, ...numbered },
        { path: [...path, 'lastAffected'], version: range.lastAffected, ...numbered },
      ];
    }),
    ...data.mitigations.map(({ setting }, i) => {
      return { path: ['mitigations', i, 'setting', 'since'], version: setting?.since, scheme };
    }),
  ];
}

/** The schemes that can read a version, as advice. */
function adviceFor(version: string, isRegistered: boolean): string {
  if (isRegistered) return 'Write the version as the registry of the package has it.';
  const readers = (['semver', 'pep440', 'calver', 'none'] as const).filter((id) =>
    schemeOf(id).isVersion(version),
  );
  return readers.length === 0
    ? 'Write the version as its maker numbers it.'
    : `The scheme ${readers.join(' or ')} reads it.`;
}

/** Versions compare by their scheme; one that it cannot read would be in no range. */
export const versionsAreReadable: Rule = {
  id: 'versions-are-readable',
  title: 'The scheme reads every version',
  why: 'Which threats are open follows from comparing versions, never from their text: 1.10 is later than 1.9. A version that its scheme cannot read would be counted as having no flaw.',
  severity: 'error',
  examples: {
    good: `assessed: { version: 2026.11.3, scheme: calver, on: '2026-11-21' }`,
    bad: [
      {
        yaml: `assessed: { version: '1.10', scheme: semver, on: '2026-11-21' }`,
        message:
          '`1.10` is no version of the scheme semver, which takes three numbers, such as 1.16.0 or 1.16.0-rc.1',
      },
      {
        yaml: `advisories:
  - id: CVE-2026-12345
    affected: [{ introduced: '0', fixed: '1.3' }]`,
        message:
          '`1.3` is no version of the scheme semver, which takes three numbers, such as 1.16.0 or 1.16.0-rc.1',
      },
      {
        yaml: `packages: ['pkg:pypi/example-agent', 'pkg:npm/example-core']
advisories:
  - id: CVE-2026-12345
    affected: [{ introduced: '0', fixed: 1.1.3 }, { package: 'pkg:npm/example-core', fixed: '1.4' }]`,
        message:
          '`1.4` is no version of the scheme semver, which takes three numbers, such as 1.16.0 or 1.16.0-rc.1',
      },
    ],
  },
  check: ({ data }) =>
    versionsOf(data).flatMap(({ path, version, scheme, isRegistered = false }) => {
      // A placeholder has a finding of its own.
      if (version === undefined || version === 'TODO') return [];
      const fault = versionFault(scheme, version);
      return fault === undefined
        ? []
        : [valueProblem(path, fault, adviceFor(version, isRegistered))];
    }),
};
