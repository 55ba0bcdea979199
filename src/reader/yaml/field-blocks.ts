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
 * The front matter, field by field: fields begin at the start of a line, and nothing else in YAML
 * that could be read does. Text in which braces hold all fields is one block.
 * @param yaml the front matter without its fences
 */
export function fieldBlocks(yaml: string): FieldBlock[] {
  const starts = [...yaml.matchAll(START)];
  const [first] = starts;
  if (!first || /^[{[]/.test(first[0])) return [{ field: undefined, from: 0, to: yaml.length }];
  return starts.map(({ 2: field, index }, i) => ({
    field,
    // What stands before the first field goes with it.
    from: i === 0 ? 0 : index,
    to: starts[i + 1]?.index ?? yaml.length,
  }));
}
