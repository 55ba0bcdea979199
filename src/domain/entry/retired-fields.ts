import { dreadRatings } from '../dread.ts';
import type { Path } from '../finding.ts';

/** Fields of the first edition of the entry format, and what took their place. */
const RETIRED: ReadonlyMap<string, string> = new Map([
  [
    'advisories[].cvss',
    'It is now `severity`, a list: severity: [CVSS:3.1/…], or [] and a note where there is none.',
  ],
  [
    'advisories[].fixedIn',
    "It is now `fixed` in a range of `affected`: affected: [{ introduced: '0', fixed: 1.1.3 }].",
  ],
  ['advisories[].primary', 'It is now `read: record`, or `read: secondary`.'],
]);

/** Fields that are still there, and held another kind of value. */
const RESHAPED: ReadonlyMap<string, string> = new Map([
  [
    'advisories[].affected',
    "It is now a list of ranges: affected: [{ introduced: '0', lastAffected: 1.14.1 }].",
  ],
  ...dreadRatings.map(({ key }): [string, string] => [
    `threats[].dread.${key}`,
    `A rating now has its reason: ${key}: { value: 5, because: … }. Or leave \`dread\` out.`,
  ]),
]);

/** A path without the places of elements: `advisories[].cvss`. */
function shapeOf(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? '[]' : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/**
 * What took the place of a field that is gone.
 * @param path to the field
 * @returns advice in one sentence; undefined for a field that never was
 */
export function successorOf(path: Path): string | undefined {
  return RETIRED.get(shapeOf(path));
}

/**
 * How a field is written now whose value was of another kind.
 * @returns advice in one sentence; undefined for a field that always took the same
 */
export function newShapeOf(path: Path): string | undefined {
  return RESHAPED.get(shapeOf(path));
}
