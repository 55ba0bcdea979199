import { vectorFault } from '../cvss/fault.ts';
import { nearVector } from '../cvss/near-vector.ts';
import { dreadRatings } from '../dread.ts';
import type { Path } from '../finding.ts';

/** The list of vectors that takes the place of a vector, which may itself be none. */
function toSeverity(old: unknown): string {
  const text = String(old);
  const vector = vectorFault(text) === undefined ? text : nearVector(text, ['3.0', '3.1', '4.0']);
  if (vector !== undefined) return `It is now \`severity\`, a list: severity: [${vector}].`;
  const none = /^(?:unknown|null|undefined)$/.test(text)
    ? ''
    : `, as ${JSON.stringify(text.slice(0, 60))} is none`;
  return `It is now \`severity\`, the list of the vectors of the record: severity: [] and a \`note\` where it has none${none}.`;
}

/** Fields of the first edition of the entry format, and what took their place. */
const RETIRED: ReadonlyMap<string, (old: unknown) => string> = new Map([
  ['advisories[].cvss', toSeverity],
  [
    'advisories[].fixedIn',
    (old: unknown) => {
      const version = typeof old === 'string' || typeof old === 'number' ? `'${old}'` : '1.1.3';
      return `It is now \`fixed\` in a range of \`affected\`: affected: [{ introduced: '0', fixed: ${version} }].`;
    },
  ],
  [
    'advisories[].primary',
    (old: unknown) => `It is now \`read: ${old === false ? 'secondary' : 'record'}\`.`,
  ],
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
 * @param old what stands in it
 * @returns advice in one sentence; undefined for a field that never was
 */
export function successorOf(path: Path, old: unknown): string | undefined {
  return RETIRED.get(shapeOf(path))?.(old);
}

/**
 * How a field is written now whose value was of another kind.
 * @returns advice in one sentence; undefined for a field that always took the same
 */
export function newShapeOf(path: Path): string | undefined {
  return RESHAPED.get(shapeOf(path));
}
