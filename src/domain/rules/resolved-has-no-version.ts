import { stateByVersions } from '../advisories/advisory-state.ts';
import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** A word that a flaw was ended stands only where no version tells. */
export const resolvedHasNoVersion: Rule = {
  id: 'resolved-has-no-version',
  title: 'A flaw is called resolved only where no version tells',
  why: 'Whether a flaw is open follows from versions wherever they can be compared: a word beside them could say something else, and nobody would know which holds. A service has no versions, so a source has to say that its maker ended the flaw there.',
  severity: 'error',
  examples: {
    good: `assessed: { version: rolling, scheme: none, on: '2026-11-21' }
advisories:
  - id: CVE-2026-12345
    affected: []
    resolved: { by: Example Labs, sources: [docs] }`,
    bad: [
      {
        yaml: `advisories:
  - id: CVE-2026-12345
    affected: [{ introduced: '0', fixed: 1.1.3 }]
    resolved: { by: Example Labs, sources: [docs] }`,
        message: '`resolved` stands beside versions, which tell that the flaw is not open',
      },
    ],
  },
  check: ({ data }) =>
    data.advisories.flatMap((advisory, i) => {
      if (!advisory.resolved) return [];
      const state = stateByVersions(data, advisory, data.assessed.version);
      if (state === 'unknown') return [];
      const tells = state === 'open' ? 'is open' : 'is not open';
      const message = `\`resolved\` stands beside versions, which tell that the flaw ${tells}`;
      return [valueProblem(['advisories', i, 'resolved'], message, 'Leave it out.')];
    }),
};
