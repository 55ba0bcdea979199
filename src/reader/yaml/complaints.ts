import { isAlias, isMap, isNode, isPair, isScalar, isSeq, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { MAX_ALIKE } from '#domain/entry/limits.ts';
import { valueProblem } from '#domain/finding.ts';
import type { Path, Problem } from '#domain/finding.ts';
import { nearDate } from '#domain/calendar-date.ts';
import { yamlAdvice } from './advice.ts';
import { markProblem } from './mark-problem.ts';
import { CANONICAL_NUMBER, DATE, OPEN_QUOTE } from './schemas.ts';

/** Where a fault shows: an open quote where it opens, not at the end of the text. */
function placeOf({ pos: [from, to], message }: YAMLError, yaml: string): [number, number] {
  const open = message.includes('closing') ? OPEN_QUOTE.exec(yaml) : null;
  if (open === null) return [from, to];
  return [open.index, open.index + open[0].length];
}

/** The line in which something stands, from 1. */
function lineOf(yaml: string, at: number): number {
  return yaml.slice(0, at).split('\n').length;
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

/** The steps from the top to a node. */
function pathOf(node: unknown, ancestors: readonly unknown[]): Path {
  const all = [...ancestors, node];
  return all.flatMap((one, index): Path => {
    const next = all[index + 1];
    if (isSeq(one) && next !== undefined) return [one.items.indexOf(next)];
    return isMap(one) && isPair(next) ? [String(next.key)] : [];
  });
}

/** A number that is typed in an unusual way. */
function numberProblem(source: string, path: Path): Problem {
  const number = Number(source);
  const plain = String(number);
  const isPlain = Number.isFinite(number) && CANONICAL_NUMBER.test(plain);
  const hint = isPlain ? `Write ${plain}.` : 'Write it like 0.7 or 12.';
  const problem = valueProblem(path, `\`${source}\` is not a plain number`, hint);
  return isPlain ? { ...problem, advice: plain } : problem;
}

function dateHint(source: string): string {
  const date = nearDate(source);
  return date === undefined ? 'Write a day that exists, in quotes.' : `Write '${date}', in quotes.`;
}

/** Where a mark before a node begins; that of a tag may be two signs. */
function placeOfMark(yaml: string, from: number, sign: string): number {
  const at = Math.max(0, yaml.lastIndexOf(sign, from - 1));
  return yaml[at - 1] === sign ? at - 1 : at;
}

/**
 * What the strict reading of a text has to say against it.
 * @param document the text, parsed
 * @param yaml the text
 * @param offset where it begins in the file
 * @param lines how many lines of the file go before it
 */
export function complaints(
  document: Document.Parsed,
  yaml: string,
  offset: number,
  lines: number,
): Problem[] {
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
    complain(from, to, `${message}; the first is in line ${lines + lineOf(yaml, first)}`, hint);
  }
  visit(document, (_key, node, ancestors) => {
    if (!isNode(node)) return;
    const [from = 0, to = from] = node.range ?? [];
    const mark = (at: number, what: string) =>
      problems.push(markProblem(yaml, [at, to], offset, what));
    if (isAlias(node)) return void mark(from, 'an alias `*`');
    // A node begins behind what marks it.
    const markedAt = (sign: string) => placeOfMark(yaml, from, sign);
    if ('anchor' in node && node.anchor !== undefined) mark(markedAt('&'), 'an anchor `&`');
    if (node.tag !== undefined) mark(markedAt('!'), 'a tag `!`');
    if (!isScalar(node)) return;
    const { source = '' } = node;
    if (node.type === 'PLAIN' && DATE.test(source))
      complain(from, to, 'a date stands here without quotes', dateHint(source));
    if (typeof node.value === 'number' && !CANONICAL_NUMBER.test(source))
      problems.push(numberProblem(source, pathOf(node, ancestors)));
  });
  return problems;
}
