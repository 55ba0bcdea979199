import { readVersion } from '#domain/versions/read-version.ts';
import type { SchemeId } from '#domain/versions/schemes.ts';
import { stretchHolds } from '#domain/versions/stretch.ts';

/** A cut as the table carries it: `before 1.14.2`. */
function toCut(text: string | undefined) {
  const [side, version] = text?.split(' ') ?? [];
  return version === undefined
    ? undefined
    : { side: side === 'after' ? ('after' as const) : ('before' as const), version };
}

/**
 * The row of the table that holds a version.
 * @param box with the table, and with what it says of how versions are numbered
 * @param typed any text
 * @returns the version with its row; in `fault` why the text is none
 */
export function findStretch(box: HTMLElement, typed: string) {
  const scheme = box.dataset.scheme as SchemeId;
  const names = JSON.parse(box.dataset.names ?? '[]') as string[];
  const read = readVersion({ scheme, names }, typed);
  if ('fault' in read) return read;
  const row = [...box.querySelectorAll<HTMLElement>('tbody tr')].find(({ dataset: { from, to } }) =>
    stretchHolds(scheme, { from: toCut(from), to: toCut(to) }, read.version),
  );
  return { ...read, row };
}
