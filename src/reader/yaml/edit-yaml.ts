import { isMap, isScalar, isSeq } from 'yaml';
import type { Document } from 'yaml';
import type { Path } from '#domain/finding.ts';
import { splitEntry } from '../front-matter.ts';
import { parsePositioned } from './schemas.ts';

/** A stretch of a text, and what is to stand there. */
type Edit = { readonly from: number; readonly to: number; readonly by: string };

/** Puts edits into a text from its end to its beginning, so that none moves another. */
function applied(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((now, { from, to, by }) => now.slice(0, from) + by + now.slice(to), text);
}

/** An id as YAML: in quotes where it would be read as a number, a truth value or nothing. */
export function idAsYaml(id: string): string {
  return /^[a-z]/.test(id) && !/^(?:true|false|null)$/.test(id) ? id : `'${id}'`;
}

/** Text of one line as YAML, in the quotes that leave most of it as it is. */
export function textAsYaml(text: string): string {
  return text.includes("'") && !/["\\]/.test(text)
    ? `"${text}"`
    : `'${text.replaceAll("'", "''")}'`;
}

function scalarEdit(document: Document.Parsed, path: Path, by: string): Edit {
  const node: unknown = document.getIn(path, true);
  const range = isScalar(node) ? node.range : undefined;
  if (!range) throw new RangeError(`there is no value at ${path.join('.')}`);
  return { from: range[0], to: range[1], by };
}

/**
 * Writes another id where an entry holds one; every other byte stays.
 * @param text the whole file of an entry that can be read
 * @param paths where, in the front matter
 * @param id what is to stand there
 * @throws RangeError when there is no value at a path
 */
export function setIds(text: string, paths: readonly Path[], id: string): string {
  const split = splitEntry(text);
  if (!('halves' in split)) throw new RangeError('the text is no entry');
  const { yaml, yamlOffset } = split.halves;
  const document = parsePositioned(yaml);
  const edited = applied(
    yaml,
    paths.map((path) => scalarEdit(document, path, idAsYaml(id))),
  );
  return text.slice(0, yamlOffset) + edited + text.slice(yamlOffset + yaml.length);
}

/** Column of a place in a text, from 0. */
function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** What to do to a list of groups of fields: other lines for some of them, and more at its end. */
export type ListChange = {
  /** Groups by their place: lines that replace what stands there. */
  readonly replaced: ReadonlyMap<number, readonly string[]>;
  /** Values by their place in the list and their field. */
  readonly set: readonly { readonly path: Path; readonly by: string }[];
  /** Groups to stand at the end, in lines. */
  readonly added: readonly (readonly string[])[];
};

/**
 * Changes a YAML file that is one list of groups; every other byte stays, comments too.
 * @param text the file; it may be empty, or hold nothing but comments
 * @param change what to do
 * @returns undefined when the list stands in brackets, so that nothing can be added line by line
 * @throws RangeError for a group to be replaced that is not there
 */
export function changeList(text: string, { replaced, set, added }: ListChange): string | undefined {
  const document = parsePositioned(text);
  const list: unknown = document.contents;
  const items = isSeq(list) ? list.items : [];
  const brackets = isSeq(list) && list.flow === true ? list.range : undefined;
  if (brackets && items.length > 0) return undefined;
  const edits = set.map(({ path, by }) => scalarEdit(document, path, by));
  for (const [index, lines] of replaced) {
    const item: unknown = items[index];
    const range = isMap(item) ? item.range : undefined;
    if (!range) throw new RangeError(`the list has no group ${index}`);
    const indent = ' '.repeat(columnOf(text, range[0]));
    // A group ends with its last line, whose end stays.
    const to = range[0] + text.slice(range[0], range[1]).trimEnd().length;
    edits.push({ from: range[0], to, by: lines.join(`\n${indent}`) });
  }
  if (brackets) edits.push({ from: brackets[0], to: brackets[1], by: '' });
  const kept = applied(text, edits);
  const start = isSeq(list) && list.range && !brackets ? columnOf(text, list.range[0]) : 0;
  const indent = ' '.repeat(start);
  const tail = added.map(([first, ...rest]) =>
    [`${indent}- ${first}`, ...rest.map((line) => `${indent}  ${line}`), ''].join('\n'),
  );
  const head = kept.trim() === '' ? '' : kept.endsWith('\n') ? kept : `${kept}\n`;
  return head + tail.join('');
}
