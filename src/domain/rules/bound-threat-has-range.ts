import { namesAdvisory } from '../advisories/advisory-state.ts';
import { schemeOfRange } from '../advisories/compared-ranges.ts';
import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** A threat that releases end says in which versions it is there. */
export const boundThreatHasRange: Rule = {
  id: 'bound-threat-has-range',
  title: 'A version-bound threat has its versions',
  why: '`versionBound` says that the threat is there only where one of its advisories applies. Without an advisory that names versions it would be there nowhere, and the score would be too low.',
  severity: 'error',
  examples: {
    good: `threats:
  - id: injection
    versionBound: true
    advisories: [CVE-2026-12345]
advisories:
  - id: CVE-2026-12345
    affected: [{ introduced: '0', fixed: 1.1.3 }]`,
    bad: [
      {
        yaml: `threats:
  - id: injection
    versionBound: true
    advisories: [CVE-2026-12345]
advisories:
  - id: CVE-2026-12345
    affected: []`,
        message:
          'the threat `injection` is bound to versions, but none of its advisories names any that are compared',
      },
    ],
  },
  check: ({ data }) =>
    data.threats.flatMap((threat, i) => {
      if (!threat.versionBound) return [];
      const named = data.advisories.filter((advisory) => namesAdvisory(threat, advisory));
      const ranges = named.flatMap(({ affected }) => affected);
      if (ranges.some((range) => schemeOfRange(data, range) !== undefined)) return [];
      const message = `the threat \`${threat.id}\` is bound to versions, but none of its advisories names any that are compared`;
      const hint =
        'Give one of them `affected`, say in `assessed.with` which version of the package stood beside, or leave `versionBound` out.';
      return [valueProblem(['threats', i, 'versionBound'], message, hint)];
    }),
};
