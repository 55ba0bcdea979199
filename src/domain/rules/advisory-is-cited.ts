import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** A flaw that was published and read should be a part of the analysis. */
export const advisoryIsCited: Rule = {
  id: 'advisory-is-cited',
  title: 'A primary advisory belongs to a threat',
  why: '`primary` says that the record itself was read. A flaw that is proven, yet stands beside the threats, is not in the score.',
  severity: 'warning',
  examples: {
    good: `advisories:
  - id: CVE-2026-12345
    primary: true
threats:
  - id: leak
    advisories: [CVE-2026-12345]`,
    bad: [
      {
        yaml: `advisories:
  - { id: CVE-2026-54321, title: A second flaw, cvss: unknown, published: unknown, primary: true }`,
        message: 'no threat cites the primary advisory `CVE-2026-54321`',
      },
    ],
  },
  check: ({ data }) => {
    const cited = new Set(data.threats.flatMap(({ advisories }) => advisories));
    return data.advisories.flatMap(({ id, primary }, i) => {
      if (!primary || cited.has(id)) return [];
      const message = `no threat cites the primary advisory \`${id}\``;
      const hint = 'Name it in `advisories:` of the threat that it proves.';
      return [valueProblem(['advisories', i], message, hint)];
    });
  },
};
