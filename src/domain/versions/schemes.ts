import { calver } from './calver.ts';
import { pep440 } from './pep440.ts';
import type { VersionScheme } from './scheme.ts';
import { semver } from './semver.ts';
import { unnumbered } from './unnumbered.ts';

/** Every way to number versions that the catalog can compare. */
export const schemes = [semver, pep440, calver, unnumbered] as const;

export type SchemeId = (typeof schemes)[number]['id'];

/** The scheme of an id. @throws RangeError for an id that is not in the table */
export function schemeOf(id: SchemeId): VersionScheme {
  const scheme = schemes.find((row) => row.id === id);
  if (!scheme) throw new RangeError(`no version scheme "${id}"`);
  return scheme;
}
