import { openFlaws, openThreats } from '../catalog/open-threats.ts';
import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** An agent has a headline. */
export const aThreatIsOpen: Rule = {
  id: 'a-threat-is-open',
  title: 'A threat is open in the assessed version',
  why: 'The headline comes of threats that are open in the assessed version. An agent that only had flaws which releases fixed would have none; but every agent can be misused, and the entry should say how.',
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
  - id: leak
    versionBound: true
    advisories: [CVE-2026-12345]
advisories:
  - id: CVE-2026-12345
    affected: [{ introduced: '0', fixed: 1.1.3 }]`,
        message: 'no threat is open in the assessed version, 1.2.3',
      },
    ],
  },
  check: ({ data }) => {
    // One that no release ends is open in every version.
    if (data.threats.some(({ versionBound }) => !versionBound)) return [];
    const { version } = data.assessed;
    if (openThreats(data, openFlaws(data, version)).length > 0) return [];
    const hint = 'Add a threat that no release ends, such as injected instructions.';
    return [
      valueProblem(['threats'], `no threat is open in the assessed version, ${version}`, hint),
    ];
  },
};
