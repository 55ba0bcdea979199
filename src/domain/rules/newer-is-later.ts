import { valueProblem } from '../finding.ts';
import { schemeOf } from '../versions/schemes.ts';
import type { Rule } from './rule.ts';

/** The newest known release came after the assessed one. */
export const newerIsLater: Rule = {
  id: 'newer-is-later',
  title: 'A newer release is later than the assessed one',
  why: 'Pages tell readers that a release is out which nobody looked at. One that is not later would tell them something false.',
  severity: 'error',
  examples: {
    good: `assessed: { version: 1.2.3, scheme: semver, on: '2026-11-21', newer: { version: 1.10.0, sources: [docs] } }`,
    bad: [
      {
        yaml: `assessed: { version: 1.2.3, scheme: semver, on: '2026-11-21', newer: { version: 1.2.3, sources: [docs] } }`,
        message: '1.2.3 is not later than 1.2.3, the assessed version',
      },
    ],
  },
  check: ({ data: { assessed } }) => {
    const { version, scheme, newer } = assessed;
    if (!newer) return [];
    const path = ['assessed', 'newer', 'version'];
    const hint = 'Write the newest release that a source names, or leave `newer` out.';
    const { isVersion, compare } = schemeOf(scheme);
    // What the scheme cannot read has a finding of its own.
    if (![version, newer.version].every(isVersion) || compare(newer.version, version) > 0)
      return [];
    const message = `${newer.version} is not later than ${version}, the assessed version`;
    return [valueProblem(path, message, hint)];
  },
};
