import compare from 'semver/functions/compare.js';
import valid from 'semver/functions/valid.js';
import type { VersionScheme } from './scheme.ts';

/** Semantic Versioning 2.0.0 (https://semver.org), as npm and most of GitHub number. */
export const semver = {
  id: 'semver',
  name: 'Semantic Versioning',
  means: 'Three numbers, maybe with a pre-release: 1.16.0, 1.16.0-rc.1.',
  takes: 'three numbers, such as 1.16.0 or 1.16.0-rc.1',
  isVersion: (text) => valid(text) !== null,
  compare: (a, b) => compare(a, b),
} as const satisfies VersionScheme;
