import { appliesAt, namesAdvisory } from '../advisories/advisory-state.ts';
import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** A flaw that is open in the assessed version should be a part of the analysis. */
export const advisoryIsCited: Rule = {
  id: 'advisory-is-cited',
  title: 'An open advisory belongs to a threat',
  why: 'A flaw that the assessed version has, by a record that was read, is not in the score while no threat names it.',
  severity: 'warning',
  examples: {
    good: `advisories:
  - id: CVE-2026-12345
    affected: [{ introduced: '0', lastAffected: 1.2.3 }]
threats:
  - id: leak
    advisories: [CVE-2026-12345]`,
    bad: [
      {
        yaml: `advisories:
  - id: CVE-2026-54321
    title: A second flaw
    severity: []
    affected: [{ introduced: 1.0.0 }]
    published: '2026-09-02'
    url: https://records.example.org/CVE-2026-54321
    read: record
    note: The record gives no vector.`,
        message: 'no threat names the advisory `CVE-2026-54321`, which is open in 1.2.3',
      },
    ],
  },
  check: ({ data }) => {
    const { version } = data.assessed;
    return data.advisories.flatMap((advisory, i) => {
      const { id, read } = advisory;
      const isNamed = data.threats.some((threat) => namesAdvisory(threat, advisory));
      if (read !== 'record' || isNamed || !appliesAt(data, advisory, version)) return [];
      const message = `no threat names the advisory \`${id}\`, which is open in ${version}`;
      const hint = 'Name it in `advisories:` of the threat that it proves.';
      return [valueProblem(['advisories', i], message, hint)];
    });
  },
};
