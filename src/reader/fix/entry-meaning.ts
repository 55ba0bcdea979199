import { isDeepStrictEqual } from 'node:util';
import type { Finding } from '#domain/finding.ts';
import { splitEntry } from '../front-matter.ts';
import { mergeMarks } from '../merge-marks.ts';
import { unifyLines } from '../whitespace.ts';
import { readBody } from '../body/read-body.ts';
import { readFields } from '../yaml/read-fields.ts';

/** What a text says, apart from how it is laid out. */
type Meaning = { readonly fields: unknown; readonly body: unknown };

function meaningOf(text: string, thoroughly: boolean): Meaning {
  const split = splitEntry(mergeMarks(unifyLines(text)).text);
  if (!split.halves) return { fields: undefined, body: text };
  // With slips undone: what a fix writes for good is what the reader has read already.
  const parsed = readFields(split.halves.yaml, 0, thoroughly);
  const fields = parsed.lost ? parsed.value : parsed.problems.map((one) => one.message);
  // Without sources, citations stay the text that they are.
  const read = readBody(split.halves.body, []);
  if ('body' in read) return { fields, body: [read.body.layers, read.body.notes] };
  const said = [...read.problems.map((one) => one.message), ...read.prose.map((one) => one.text)];
  return { fields, body: said };
}

/** The fields as they are once a finding is fixed: one key renamed, one value replaced, or none. */
function fixed(fields: unknown, { target, fix }: Finding): unknown {
  if (target.in !== 'front-matter' || typeof fix !== 'object') return fields;
  const copy: unknown = structuredClone(fields);
  const group = target.path
    .slice(0, -1)
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | null)?.[step], copy);
  const last = target.path.at(-1);
  if (typeof group !== 'object' || group === null || last === undefined) return undefined;
  const record = group as Record<string, unknown>;
  if (target.at === 'value') record[last] = fix.means ?? fix.put;
  else {
    record[fix.put] = record[last];
    delete record[last];
  }
  return copy;
}

/** Characters that fall away, or take another form, when they are set right. */
const ODD = /[\u00ad\u200b\u2060\ufeff]/g;

/** What is said, whatever form its characters have. */
function inPlainCharacters({ fields, body }: Meaning): string {
  const said = JSON.stringify([fields, body]).replaceAll('\\t', ' ').replace(ODD, '');
  return said.normalize('NFKC').replace(/\s+/g, ' ');
}

/**
 * True when one text says what another does, but for what the fix of a finding changes.
 * @param before the text that has the finding
 * @param after the text that is to replace it
 * @param finding a finding with a fix
 */
export function keepsMeaning(before: string, after: string, finding: Finding): boolean {
  const thoroughly = finding.rule === 'yaml';
  const [from, to] = [meaningOf(before, thoroughly), meaningOf(after, thoroughly)];
  if (finding.rule === 'characters') return inPlainCharacters(from) === inPlainCharacters(to);
  return (
    isDeepStrictEqual(fixed(from.fields, finding), to.fields) &&
    isDeepStrictEqual(from.body, to.body)
  );
}
