import { compare, valid } from '@renovatebot/pep440';
import compareSemver from 'semver/functions/compare.js';
import parseSemver from 'semver/functions/parse.js';

/** A way to number versions: which texts are versions, and which of two comes first. */
type VersionScheme = {
  readonly id: string;
  readonly name: string;
  /** What it is, for whoever has to choose one. */
  readonly means: string;
  /** What a version of it looks like, to follow "it takes". */
  readonly takes: string;
  /** True for a text that it can read. */
  readonly isVersion: (text: string) => boolean;
  /**
   * Orders two versions that it can read: below 0 when the first is earlier, 0 for the same, above 0
   * when it is later.
   */
  readonly compare: (a: string, b: string) => number;
};

/** So many versions stand in a few large entries; those of one are compared with each other. */
const MAX_READ = 2000;

const readSemvers = new Map<string, ReturnType<typeof parseSemver>>();

/** Reads a version, once for all comparisons of an entry. @returns null for what is none */
function readSemver(text: string): ReturnType<typeof parseSemver> {
  if (readSemvers.size > MAX_READ) readSemvers.clear();
  const known = readSemvers.get(text);
  if (known !== undefined) return known;
  const version = parseSemver(text);
  readSemvers.set(text, version);
  return version;
}

/** Semantic Versioning 2.0.0 (https://semver.org), as npm and most of GitHub number. */
const semver = {
  id: 'semver',
  name: 'Semantic Versioning',
  means: 'Three numbers, maybe with a pre-release: 1.16.0, 1.16.0-rc.1.',
  takes: 'three numbers, such as 1.16.0 or 1.16.0-rc.1',
  isVersion: (text) => readSemver(text) !== null,
  compare: (a, b) => compareSemver(readSemver(a) ?? a, readSemver(b) ?? b),
} as const satisfies VersionScheme;

const DOTTED = /^\d{1,15}(\.\d{1,15})*$/;

/** Compares dotted numbers part by part; a part that is missing counts as 0. */
function compareDotted(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split('.').map(Number));
  const length = Math.max(left?.length ?? 0, right?.length ?? 0);
  for (let place = 0; place < length; place += 1) {
    const difference = (left?.[place] ?? 0) - (right?.[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Dotted numbers of any count, as dates and two-part versions are. */
const calver = {
  id: 'calver',
  name: 'Dotted numbers',
  means: 'Numbers with dots between, compared one by one: 2026.11.3, 1.10.',
  takes: 'numbers with dots between, such as 2026.11.3',
  isVersion: (text) => DOTTED.test(text),
  compare: compareDotted,
} as const satisfies VersionScheme;

/** PEP 440 (https://peps.python.org/pep-0440/), as packages of Python number. */
const pep440 = {
  id: 'pep440',
  name: 'PEP 440',
  means: 'As packages of Python number: 0.4.22, 1.0rc1, 1.0.post1, 1!2.0.',
  takes: 'a version of Python packages, such as 0.4.22, 1.0rc1 or 1.0.post1',
  isVersion: (text) => valid(text) !== null,
  compare: (a, b) => compare(a, b),
} as const satisfies VersionScheme;

/** The word that stands for the version of what its maker does not number. */
export const ROLLING = 'rolling';

/** A service that always runs its newest state: there is one version, and nothing to compare. */
const unnumbered = {
  id: 'none',
  name: 'No numbers',
  means: 'A service without numbers; its version is the word rolling.',
  takes: `the word ${ROLLING} only`,
  isVersion: (text) => text === ROLLING,
  compare: () => 0,
} as const satisfies VersionScheme;

/** Every way to number versions that the catalog can compare. */
export const schemes = [semver, pep440, calver, unnumbered] as const;

export type SchemeId = (typeof schemes)[number]['id'];

/** The scheme of an id. @throws RangeError for an id that is not in the table */
export function schemeOf(id: SchemeId): VersionScheme {
  const scheme = schemes.find((row) => row.id === id);
  if (!scheme) throw new RangeError(`no version scheme "${id}"`);
  return scheme;
}

/**
 * Why a text is no version of a scheme.
 * @returns one sentence without its full stop, or undefined for a version
 */
export function versionFault(scheme: SchemeId, text: string): string | undefined {
  const { isVersion, takes } = schemeOf(scheme);
  if (isVersion(text)) return undefined;
  return `\`${text}\` is no version of the scheme ${scheme}, which takes ${takes}`;
}
