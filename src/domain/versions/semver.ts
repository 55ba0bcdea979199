import compare from 'semver/functions/compare.js';
import parse from 'semver/functions/parse.js';
import type { VersionScheme } from './scheme.ts';

/** So many versions stand in a few large entries; those of one are compared with each other. */
const MAX_KNOWN = 2000;

const known = new Map<string, ReturnType<typeof parse>>();

/** Reads a version, once for all comparisons of an entry. @returns null for what is none */
function read(text: string): ReturnType<typeof parse> {
  if (known.size > MAX_KNOWN) known.clear();
  const version = known.get(text) ?? parse(text);
  known.set(text, version);
  return version;
}

/** Semantic Versioning 2.0.0 (https://semver.org), as npm and most of GitHub number. */
export const semver = {
  id: 'semver',
  name: 'Semantic Versioning',
  means: 'Three numbers, maybe with a pre-release: 1.16.0, 1.16.0-rc.1.',
  takes: 'three numbers, such as 1.16.0 or 1.16.0-rc.1',
  isVersion: (text) => read(text) !== null,
  compare: (a, b) => compare(read(a) ?? a, read(b) ?? b),
} as const satisfies VersionScheme;
