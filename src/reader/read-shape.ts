import type { EntryData } from '#domain/entry/front-matter.ts';
import { isMissing } from '#domain/entry/missing-field.ts';
import { asAdvised, parseEntry } from '#domain/entry/parse-entry.ts';
import type { Path, Problem } from '#domain/finding.ts';
import type { Halves } from './front-matter.ts';
import { readFields } from './yaml/read-fields.ts';
import { safeValue, valueProblems } from './yaml/value-problems.ts';
import { locator } from './yaml/locate.ts';

/**
 * A function that gives the value at a path of the front matter as it is typed.
 * @param file the name of the file
 * @param text its text, with lines that end in LF
 */
function writtenAt(file: string, text: string): (path: Path) => string {
  let locate: ReturnType<typeof locator> | undefined;
  return (path) => {
    // Finding places takes a second parse, for which a right entry has no time.
    locate ??= locator(file, text);
    const target = { in: 'front-matter', path, at: 'value' } as const;
    const { offset, length } = locate({ target });
    return text.slice(offset, offset + length);
  };
}

/** What the fields say, and what is wrong with how they say it and with their shape. */
export type ReadShape = {
  /** Where the shape is not right, with what its problems advise. */
  readonly value: unknown;
  /** The same as an entry, where it has the shape of one. */
  readonly data?: EntryData | undefined;
  readonly yaml: Problem[];
  readonly characters: Problem[];
  readonly schema: Problem[];
  /** Of what something could not be read, or was left out. */
  readonly lost: readonly Path[];
};

/** The path of a problem with a value; undefined for any other. */
function pathOf({ target }: Problem): Path | undefined {
  return target.in === 'front-matter' ? target.path : undefined;
}

/**
 * What is wrong with the text and with the shape, without what one of them says better.
 * @param value what was read
 * @param lost fields of which something could not be read, so that nobody knows what is missing
 */
function toldOnce(
  yaml: readonly Problem[],
  schema: readonly Problem[],
  value: unknown,
  lost: readonly string[],
) {
  const key = (problem: Problem) => JSON.stringify(pathOf(problem));
  const isText = ({ message }: Problem) => message.endsWith('must be text');
  // A number that should be text has the advice to put it in quotes; one that is none has its own.
  const texts = new Set(schema.filter(isText).map(key));
  const numbers = new Set(yaml.filter((one) => pathOf(one) !== undefined).map(key));
  const isLost = (one: Problem) => lost.includes(String(pathOf(one)?.[0])) && isMissing(one, value);
  return {
    yaml: yaml.filter((one) => pathOf(one) === undefined || !texts.has(key(one))),
    schema: schema.filter((one) => !isLost(one) && (isText(one) || !numbers.has(key(one)))),
  };
}

/**
 * Reads the fields of an entry and holds them to its shape.
 * @param file its name
 * @param text the whole file, its lines unified
 * @param halves where its fields stand
 */
export function readShape(file: string, text: string, { yaml, yamlOffset }: Halves): ReadShape {
  let fields = readFields(yaml, yamlOffset);
  const written = writtenAt(file, text);
  let parsed = parseEntry(fields.value, written);
  if (parsed.problems && !fields.isThorough) {
    fields = readFields(yaml, yamlOffset, true);
    if (fields.problems.length > 0) parsed = parseEntry(fields.value, written);
  }
  const { lost } = fields;
  if (lost === undefined)
    return { value: undefined, yaml: fields.problems, characters: [], schema: [], lost: [] };
  const { structure, characters } = valueProblems(fields.value, yaml);
  const value = structure.length === 0 ? fields.value : safeValue(fields.value);
  if (structure.length > 0) parsed = parseEntry(value, written);
  const paths = [
    ...lost.map((field) => [field]),
    ...structure.flatMap((one) => [pathOf(one) ?? []]),
  ];
  const told = toldOnce(fields.problems, parsed.problems ?? [], value, lost);
  return {
    value: asAdvised(value, told.schema),
    data: parsed.data,
    characters,
    ...told,
    yaml: [...told.yaml, ...structure],
    lost: paths,
  };
}
