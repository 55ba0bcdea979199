import { boundTo } from '../advisories/advisory-state.ts';
import { schemeOfRange } from '../advisories/compared-ranges.ts';
import type { EntryData } from '../entry/front-matter.ts';
import type { Threat } from '../entry/threat.ts';
import { valueProblem } from '../finding.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** What is wrong with the versions of a threat. */
function problemsOf(data: EntryData, threat: Threat, i: number): Problem[] {
  const named = `the threat \`${threat.id}\``;
  if (!threat.versionBound) {
    if (threat.affected.length === 0) return [];
    const message = `${named} has \`affected\`, but is not bound to versions`;
    const hint = 'Write `versionBound: true` beside it, or leave `affected` out.';
    return [valueProblem(['threats', i, 'affected'], message, hint)];
  }
  const ranges = [...boundTo(data, threat), threat].flatMap(({ affected }) => affected);
  if (ranges.some((range) => schemeOfRange(data, range) !== undefined)) return [];
  const message = `${named} is bound to versions, but neither it nor one of its advisories names any that are compared`;
  const hint =
    'Give it or one of them `affected`, say in `assessed.with` which version of the package stood beside, or leave `versionBound` out.';
  return [valueProblem(['threats', i, 'versionBound'], message, hint)];
}

/** A threat that releases end says in which versions it is there. */
export const boundThreatHasRange: Rule = {
  id: 'bound-threat-has-range',
  title: 'A version-bound threat has its versions',
  why: '`versionBound` says that the threat is there only in versions that it, or one of its advisories, names. Without any it would be there nowhere, and the score would be too low.',
  severity: 'error',
  examples: {
    good: `threats:
  - id: injection
    versionBound: true
    advisories: [CVE-2026-12345]
  - id: leak
    versionBound: true
    affected: [{ fixed: 2.0.0 }]
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
          'the threat `injection` is bound to versions, but neither it nor one of its advisories names any that are compared',
      },
      {
        yaml: `threats:
  - id: injection
    affected: [{ fixed: 1.1.3 }]`,
        message: 'the threat `injection` has `affected`, but is not bound to versions',
      },
    ],
  },
  check: ({ data }) => data.threats.flatMap((threat, i) => problemsOf(data, threat, i)),
};
