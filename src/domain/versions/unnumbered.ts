import type { VersionScheme } from './scheme.ts';

/** The word that stands for the version of what its maker does not number. */
const ROLLING = 'rolling';

/** A service that always runs its newest state: there is one version, and nothing to compare. */
export const unnumbered = {
  id: 'none',
  name: 'No numbers',
  means: 'A service without numbers; its version is the word rolling.',
  takes: `the word ${ROLLING} only`,
  isVersion: (text) => text === ROLLING,
  compare: () => 0,
} as const satisfies VersionScheme;
