import { schemes } from '../versions/schemes.ts';

/**
 * The newest of several versions.
 * @param versions of one product
 * @param asked the id of the scheme that compares them; without it, the first one that reads all
 * @returns undefined where there is none, or no scheme reads them all
 */
export function newestVersion(
  versions: readonly string[],
  asked: string | undefined,
): string | undefined {
  const scheme = schemes.find(
    ({ id, isVersion }) => (asked === undefined || id === asked) && versions.every(isVersion),
  );
  return scheme && versions.toSorted(scheme.compare).at(-1);
}
