import { isAlias, isMap, isPair, isScalar, isSeq, visit } from 'yaml';
import type { Document, Pair, Scalar, YAMLMap } from 'yaml';
import { nearDate } from '#domain/calendar-date.ts';
import { textAsYaml } from './edit-yaml.ts';
import { commentSlips } from './comment-slips.ts';
import type { Span } from './comment-slips.ts';
import { DATE } from './schemas.ts';
import { writeHint } from './slip.ts';
import type { Slip } from './slip.ts';
import { valueSlip } from './value-slip.ts';

function spanOf(node: unknown): Span {
  const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}

/** A slip in the stretch of a text that its edit replaces. */
function written(span: Span, by: string, message: string, reason: string): Slip {
  const [from, to] = span;
  const hint = writeHint(by, reason);
  return { from, to, message, hint, edit: { from, to, by }, isAdvised: true };
}

/** A day without quotes, and text in curly ones. */
function plainSlip(node: Scalar, text: string): Slip | undefined {
  const { source = '' } = node;
  if (node.type !== 'PLAIN') return undefined;
  const span = spanOf(node);
  if (DATE.test(source)) {
    const date = nearDate(source);
    // What is no day is told as such, by the shape of the field.
    if (date === undefined) return undefined;
    const slip = written(span, `'${date}'`, 'a date stands here without quotes', 'in quotes');
    return { ...slip, hint: `Write '${date}', in quotes.`, isSure: true };
  }
  const sign = /\S([,;])$/.exec(source)?.[1];
  if (sign !== undefined && !source.includes('\n')) {
    const what = sign === ',' ? 'a comma' : 'a semicolon';
    const by = source.slice(0, -1).trimEnd();
    const message = `${what} ends this value, and is a part of it`;
    const hint = `Write ${by}: without ${what}. Where it belongs there, put the text in quotes.`;
    const { edit } = written(span, by, message, '');
    return {
      from: span[0],
      to: span[1],
      message,
      hint,
      ...(edit && { edit }),
      isAdvised: true,
      severity: 'warning',
    };
  }
  if (!/^[“”„‟«‘’‚‹]/.test(source)) return undefined;
  const slip = valueSlip(text.slice(...span), false);
  if (slip?.message === undefined || !slip.message.includes('curly')) return undefined;
  return { ...written(span, slip.by, slip.message, 'with plain quotes'), isSure: true };
}

/** A field without a colon in braces: what a comma has cut off from the text before it. */
function cutOff(map: YAMLMap, text: string): Slip[] {
  const isCut = ({ key, value }: Pair) =>
    isScalar(key) && value === null && !/^\s*:/.test(text.slice(spanOf(key)[1]));
  return map.items.flatMap((pair, index) => {
    if (!isCut(pair)) return [];
    const joined = /^(['"]?[A-Za-z]\w*:)(?=\S)/.exec(text.slice(...spanOf(pair.key)))?.[1];
    if (joined !== undefined) {
      const [from] = spanOf(pair.key);
      const message = 'a space is missing between the colon and the value';
      const slip = written([from, from + joined.length], `${joined} `, message, 'with a space');
      return [{ ...slip, isSure: true }];
    }
    const before = map.items[index - 1];
    if (!before || isCut(before) || !isScalar(before.value)) return [];
    const rest = map.items.slice(index);
    const end = rest.findIndex((other) => !isCut(other));
    const last = (end < 0 ? rest.at(-1) : rest[end - 1]) ?? pair;
    const span: Span = [spanOf(before.value)[0], spanOf(last.key)[1]];
    const raw = text.slice(...span);
    if (/^\d+,\d+$/.test(raw)) {
      const by = raw.replace(',', '.');
      const slip = written(
        span,
        by,
        'a comma stands where a point belongs',
        'a number has a point',
      );
      return [{ ...slip, isSure: true }];
    }
    if (/^["']/.test(raw)) return [];
    const message = 'a comma ends the text here, within braces';
    const slip = written(
      span,
      textAsYaml(raw),
      message,
      'text with a comma stands in quotes there',
    );
    return [{ ...slip, isSure: true }];
  });
}

/**
 * What YAML reads without a word, and not as it was meant.
 * @param document the parsed text, without errors
 * @param text the text
 */
export function silentSlips(document: Document.Parsed, text: string): Slip[] {
  const slips: Slip[] = [];
  const closed: Span[] = [];
  visit(document, (_key, node) => {
    if (isPair(node) || isAlias(node)) return;
    if (isMap(node) && node.flow === true) slips.push(...cutOff(node, text));
    if (!isScalar(node)) return;
    if (node.type !== 'PLAIN') closed.push(spanOf(node));
    slips.push(...[plainSlip(node, text)].filter((slip) => slip !== undefined));
  });
  return [...slips, ...commentSlips(text, closed)];
}
