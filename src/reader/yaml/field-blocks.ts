/** The lines of one field of the front matter. */
export type FieldBlock = {
  /** Its name; undefined for lines that begin no field. */
  readonly field: string | undefined;
  readonly from: number;
  readonly to: number;
};

/** What begins at the start of a line: a field, or something that does not belong there. */
const START = /^(?:(["']?)([A-Za-z]+)\1[ \t]*:(?=\s|$)|(?!-(?:\s|$))[^\s#])/gm;

/**
 * True for lines that begin with several words and go on further in: text of the field above that
 * has slipped to the start of its line.
 */
function isText(block: string): boolean {
  const [first = '', ...others] = block.split('\n');
  return /^\p{L}\S* \S/u.test(first) && others.some((line) => /^ +\S/.test(line));
}

/**
 * The front matter, field by field: fields begin at the start of a line, and nothing else in YAML
 * that could be read does. Text in which braces hold all fields is one block.
 * @param yaml the front matter without its fences
 */
export function fieldBlocks(yaml: string): FieldBlock[] {
  const starts = [...yaml.matchAll(START)];
  const [first] = starts;
  if (!first || /^[{[]/.test(first[0])) return [{ field: undefined, from: 0, to: yaml.length }];
  const ends = (i: number) => starts[i + 1]?.index ?? yaml.length;
  const isNew = starts.map(({ 2: field, index }, i) => {
    return i === 0 || field !== undefined || !isText(yaml.slice(index, ends(i)));
  });
  return starts.flatMap(({ 2: field, index }, i) => {
    if (isNew[i] !== true) return [];
    const next = isNew.indexOf(true, i + 1);
    // What stands before the first field goes with it.
    return [{ field, from: i === 0 ? 0 : index, to: next < 0 ? yaml.length : ends(next - 1) }];
  });
}
