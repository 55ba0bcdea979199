import type { AdvisoryFields } from '#domain/advisories/advisory-change.ts';
import type { AdvisoryDifference } from '#domain/advisories/compare-advisories.ts';
import { splitEntry } from '../front-matter.ts';
import { editListField } from '../yaml/edit-list-field.ts';
import type { FieldSet } from '../yaml/edit-list-field.ts';
import type { Value } from '../yaml/write-yaml.ts';

/** Where each field is put when an advisory lacks it: before one that every advisory has. */
const BEFORE: Readonly<Record<keyof AdvisoryFields, string>> = {
  aliases: 'title',
  severity: 'published',
  affected: 'published',
  published: 'url',
  modified: 'url',
  withdrawn: 'url',
  exploited: 'url',
};

/** A value without what is undefined in it, and empty lists. */
function plain(value: object): Value {
  const pairs = Object.entries(value).filter(
    ([key, inner]) =>
      inner !== undefined && (key === 'severity' || !Array.isArray(inner) || inner.length > 0),
  );
  return JSON.parse(JSON.stringify(Object.fromEntries(pairs))) as Value;
}

function setsOf(at: number, fields: AdvisoryFields): FieldSet[] {
  const order = Object.keys(BEFORE) as (keyof AdvisoryFields)[];
  return order.flatMap((field) => {
    const value = fields[field];
    if (value === undefined) return [];
    const written = JSON.parse(JSON.stringify(value)) as Value;
    return [{ at, field, value: written, before: BEFORE[field] }];
  });
}

/**
 * Writes what records say into the text of an entry; every other byte stays, and so do title, note
 * and sources of its advisories.
 * @param text the whole file of an entry that can be read
 * @param write what to do to its list of advisories
 * @throws RangeError when the text is no entry, or has not the advisory that is to change
 */
export function writeDifference(text: string, write: AdvisoryDifference['write']): string {
  const split = splitEntry(text);
  if (!('halves' in split)) throw new RangeError('the text is no entry');
  const { yaml, yamlOffset } = split.halves;
  const edited =
    'added' in write
      ? editListField(yaml, 'advisories', [], [plain(write.added)])
      : editListField(yaml, 'advisories', setsOf(write.at, write.fields), []);
  return text.slice(0, yamlOffset) + edited + text.slice(yamlOffset + yaml.length);
}
