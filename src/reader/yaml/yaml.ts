import { load } from 'js-yaml';
import { isAlias, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { MAX_ALIKE } from '#domain/entry/limits.ts';
import type { Problem } from '#domain/finding.ts';
import { yamlAdvice } from './advice.ts';
import { depthProblem } from './depth.ts';
import { CANONICAL_NUMBER, DATE, plainSchema } from './plain-schema.ts';

/**
 * Anything that the two parsers might read differently, or that an entry must not contain:
 * anchors, aliases, tags, merge keys, directives, keys that are no text. Numbers and dates are the
 * fast parser's own to refuse. The patterns may be too careful, which costs three times the time;
 * they must never be too generous.
 */
const UNUSUAL: readonly RegExp[] = [
  /<<|^%/m,
  // Each begins with its rare character and looks back: four times faster than looking ahead.
  /[&*!](?<=(?:^[ \t]*|[:?-][ \t]+|[,[{]\s*)[&*!])\S/m,
  /\?(?<=(?:^[ \t]*|[,[{]\s*)\?)(?:\s|$)/m,
  /[\]}](?=[ \t]*:(?:\s|$))/m,
  /:(?=\s|$)(?<=(?:^[ \t]*|[,[{]\s*|[:?-][ \t]+)(?:[-+.\d_]+|null|true|false|~)[ \t]*:)/im,
];

/** A quote that opens a value and does not close on its line. */
const OPEN_QUOTE =
  /["'](?<=(?:^|[:,[{-])[ \t]+["'])(?:(?<=")(?:[^"\\\n]|\\.)*\\?|(?<=')(?:[^'\n]|'')*)$/m;

/** What YAML says: a value, or all that is wrong with the text. */
export type YamlResult = { readonly value: unknown } | { readonly problems: Problem[] };

/** Reads YAML with a position for every node. Eight times slower than a plain parse. */
export function parsePositioned(yaml: string): Document.Parsed {
  return parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    strict: true,
    // Looked for below: the parser compares each field with every other one.
    uniqueKeys: false,
    stringKeys: true,
    merge: false,
    prettyErrors: false,
    lineCounter: new LineCounter(),
  });
}

/** Where a fault shows: an open quote where it opens, not at the end of the text. */
function placeOf({ pos: [from, to], message }: YAMLError, yaml: string): [number, number] {
  const open = message.includes('closing') ? OPEN_QUOTE.exec(yaml) : null;
  if (open === null) return [from, to];
  return [open.index, open.index + open[0].length];
}

/** The line of the file in which something of the front matter stands; a fence goes before. */
function lineOf(yaml: string, at: number, offset: number): number {
  return yaml.slice(0, at).split('\n').length + (offset > 0 ? 1 : 0);
}

/** Where a field that stands there once more ends, and where the first one stands: by its place. */
function secondFields(document: Document.Parsed): Map<number, { to: number; first: number }> {
  const seconds = new Map<number, { to: number; first: number }>();
  visit(document, {
    Map: (_key, { items }) => {
      const seen = new Map<unknown, number>();
      for (const { key } of items) {
        if (!isScalar(key) || !key.range) continue;
        const first = seen.get(key.value);
        if (first === undefined) seen.set(key.value, key.range[0]);
        else seconds.set(key.range[0], { to: key.range[1], first });
      }
    },
  });
  return seconds;
}

/** What the strict reading of a text has to say against it. Offsets count from the YAML's start. */
function complaints(document: Document.Parsed, yaml: string, offset: number): Problem[] {
  const problems: Problem[] = [];
  const complain = (from: number, to: number, message: string, hint?: string) => {
    const target = { in: 'file', offset: offset + from, length: Math.max(1, to - from) } as const;
    problems.push(hint === undefined ? { target, message } : { target, message, hint });
  };
  const [error] = document.errors;
  // One slip puts the rest of the text out of step; what follows it would only confuse.
  if (error) {
    const { message, hint } = yamlAdvice(error.code, error.message);
    complain(...placeOf(error, yaml), message, hint);
  }
  for (const [from, { to, first }] of [...secondFields(document)].slice(0, MAX_ALIKE)) {
    const { message, hint } = yamlAdvice('DUPLICATE_KEY', '');
    complain(from, to, `${message}; the first is in line ${lineOf(yaml, first, offset)}`, hint);
  }
  visit(document, (_key, node) => {
    if (!isNode(node)) return;
    const [from = 0, to = from] = node.range ?? [];
    if (isAlias(node))
      return complain(from, to, 'an alias `*` is not allowed', 'Write the value out.');
    // A node begins behind what marks it.
    const markedAt = (mark: string) => Math.max(0, yaml.lastIndexOf(mark, from - 1));
    if ('anchor' in node && node.anchor !== undefined) {
      const hint = 'Put the text in quotes, or write it out.';
      complain(markedAt('&'), to, 'an anchor `&` is not allowed', hint);
    }
    if (node.tag !== undefined)
      complain(markedAt('!'), to, 'a tag `!` is not allowed', 'Put the text in quotes.');
    if (isScalar(node) && node.type === 'PLAIN' && DATE.test(node.source ?? ''))
      complain(from, to, 'a date stands here without quotes', `Write '${node.source}', in quotes.`);
    if (
      isScalar(node) &&
      typeof node.value === 'number' &&
      !CANONICAL_NUMBER.test(node.source ?? '')
    )
      complain(from, to, `\`${node.source}\` is not a plain number`, 'Write it like 0.7 or 12.');
  });
  return problems;
}

/**
 * Reads the front matter: YAML 1.2 core without anchors, aliases, tags, merge keys, duplicate
 * keys or odd numbers. Plain text goes through the fast parser; whatever is unusual, or wrong,
 * goes through the one that knows positions. A test holds the two to the same answers.
 * @param yaml the front matter without its fences
 * @param offset where it begins in the file
 */
export function parseYaml(yaml: string, offset: number): YamlResult {
  if (![...UNUSUAL, OPEN_QUOTE].some((pattern) => pattern.test(yaml))) {
    try {
      return { value: load(yaml, { schema: plainSchema }) };
    } catch {
      // Not lost: the strict reading below finds the same fault, with its position.
    }
  }
  const deep = depthProblem(yaml, offset);
  if (deep) return { problems: [deep] };
  const document = parsePositioned(yaml);
  const problems = complaints(document, yaml, offset);
  return problems.length > 0 ? { problems } : { value: document.toJS({ maxAliasCount: 0 }) };
}
