import type { JsonSchema } from '#domain/entry/json-schema.ts';
import { explanation, sampleFields, sampleValue, wrap } from './field-comment.ts';
import { yamlScalar } from './scalar.ts';
import type { Scalar } from './scalar.ts';

/** A value of front matter. */
export type Value = Scalar | readonly Value[] | { readonly [key: string]: Value | undefined };

type Group = { readonly [key: string]: Value | undefined };

/** Longest line, of a comment as of a value that stands on one. */
const WIDTH = 100;

/** Writes front matter in the order of its schema, explaining each kind of field once. */
class Writer {
  readonly #comments: boolean;
  readonly #said = new Set<string>();

  constructor(comments: boolean) {
    this.#comments = comments;
  }

  /** The lines of a group, field by field; of fields that it lacks, a sample in a comment. */
  group(value: Group, schema: JsonSchema, indent: string): string[] {
    // A map: a key that an author chose may be the name of something that every object has.
    const fields = new Map(Object.entries(schema.properties ?? {}));
    const values = new Map(Object.entries(value));
    const absent = [...fields].filter(([key]) => values.get(key) === undefined);
    const lines = [...new Set([...fields.keys(), ...values.keys()])].flatMap((key) => {
      const inner = values.get(key);
      const field = fields.get(key) ?? open(schema);
      if (inner !== undefined)
        return [
          ...(saysItself(inner, field) ? [] : this.#comment(field, indent)),
          ...this.#field(yamlScalar(key), inner, field, indent),
        ];
      return indent === '' ? this.#sample(`${key}: ${sampleValue(field)}`, '# ', '#   ') : [];
    });
    if (indent === '' || absent.length === 0) return lines;
    const rows = absent.filter(([, field]) => !this.#said.has(sampleValue(field)));
    const told = absent.filter((row) => !rows.includes(row)).map(([key]) => `${key}: { … }`);
    const text = [...sampleFields(rows), ...told].join('; ');
    return [...lines, ...this.#sample(`More: ${text}`, `${indent}# `)];
  }

  /** Lines of a comment, unless the same has been said before. */
  #sample(text: string, prefix: string, rest = `${prefix}  `): string[] {
    if (!this.#comments || this.#said.has(text)) return [];
    this.#said.add(text);
    return wrap(text, prefix, rest, WIDTH);
  }

  /** What a field means, unless that was said before. */
  #comment(schema: JsonSchema, indent: string): string[] {
    const text = explanation(schema, WIDTH - indent.length - 2);
    return text === '' ? [] : this.#sample(text, `${indent}# `, `${indent}# `);
  }

  /** The fields of a group that stands on one line, the first time that there is one of its kind. */
  #shape(schema: JsonSchema, indent: string): string[] {
    const text = sampleValue(schema);
    return schema.properties ? this.#sample(text, `${indent}# `) : [];
  }

  #field(key: string, value: Value, schema: JsonSchema, indent: string): string[] {
    if (typeof value !== 'object') return [`${indent}${key}: ${yamlScalar(value)}`];
    const line = `${indent}${key}: ${inBrackets(value)}`;
    const short = line.length <= WIDTH && isFlat(value);
    if (Array.isArray(value)) {
      if (short && value.every((each) => typeof each !== 'object')) return [line];
      const items = (value as readonly Value[]).flatMap((each) => this.#item(each, schema, indent));
      return [`${indent}${key}:`, ...items];
    }
    if (short) return [...this.#shape(schema, indent), line];
    return [`${indent}${key}:`, ...this.group(value as Group, schema, `${indent}  `)];
  }

  /** One element of a list: its first field stands behind the dash. */
  #item(value: Value, { items = {} }: JsonSchema, indent: string): string[] {
    const inner = `${indent}    `;
    if (typeof value !== 'object' || isFlat(value)) {
      const line = `${indent}  - ${inBrackets(value, typeof value === 'object')}`;
      if (typeof value !== 'object' || line.length <= WIDTH)
        return [...this.#shape(items, `${indent}  `), line];
    }
    const lines = this.group(value as Group, items, inner);
    const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
    return lines.map((line, at) => {
      if (at === first) return `${indent}  - ${line.slice(inner.length)}`;
      return at < first ? `${indent}  ${line.slice(inner.length)}` : line;
    });
  }
}

/** True for a text that says what it is, or what to write: its name and its value are enough. */
function saysItself(value: Value, { enum: listed }: JsonSchema): boolean {
  if (typeof value !== 'string' || listed) return false;
  return value.startsWith('TODO: ') || !/^(?:TODO|unknown)$/.test(value);
}

/** The schema of a group whose keys an author chooses. */
function open({ additionalProperties }: JsonSchema): JsonSchema {
  return typeof additionalProperties === 'object' ? additionalProperties : {};
}

/** True for a value with nothing in it but values that stand alone and lists of such. */
function isFlat(value: Value): boolean {
  if (typeof value !== 'object') return true;
  return Object.values(value).every(
    (each) =>
      typeof each !== 'object' ||
      (Array.isArray(each) && each.every((inner) => typeof inner !== 'object')),
  );
}

/** A flat value on one line. */
function inBrackets(value: Value | undefined, inside = true): string {
  if (typeof value !== 'object') return yamlScalar(value ?? '', inside);
  if (Array.isArray(value)) return `[${value.map((each: Value) => inBrackets(each)).join(', ')}]`;
  const pairs = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return `{ ${pairs.map(([key, inner]) => `${yamlScalar(key, true)}: ${inBrackets(inner as Value)}`).join(', ')} }`;
}

/**
 * Front matter as text, without its fences.
 * @param value what it says
 * @param schema the order of the fields, and what they mean
 * @param comments true to explain the fields, and name those that are not there
 */
export function writeYaml(value: Group, schema: JsonSchema, comments: boolean): string {
  return `${new Writer(comments).group(value, schema, '').join('\n')}\n`;
}
