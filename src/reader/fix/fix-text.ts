import type { Finding, Fix } from '#domain/finding.ts';
import { readerChecks } from '#domain/reader-checks/index.ts';
import { keepsMeaning } from './entry-meaning.ts';
import { templateComments } from '../template-comments.ts';
import { trailingSpace, unifyLines } from '../whitespace.ts';
import { locator } from '../yaml/locate.ts';
import type { Span } from '../yaml/locate.ts';
import { readEntry } from '../read-entry.ts';
import type { EntryText } from '../read-texts.ts';

/** Something that was fixed: where, and what, in words. */
export type Fixer = { readonly line: number; readonly rule: string; readonly what: string };

type Fixable = Omit<Finding, 'fix'> & { readonly fix: Fix };

const isFixable = (finding: Finding): finding is Fixable => finding.fix !== undefined;
const isReaders = ({ rule }: Finding) => readerChecks.some(({ id }) => id === rule);

/** A text with unified lines, of which the first is a fence and the last one ends. */
function endLines(text: string): string {
  const unified = unifyLines(text).replace(/^\n+(?=---)/, '');
  return unified === '' || unified.endsWith('\n') ? unified : `${unified}\n`;
}

/** A text without some of its characters. */
function without(text: string, { offset, length }: { offset: number; length: number }): string {
  return text.slice(0, offset) + text.slice(offset + length);
}

/** The texts that would fix a finding, the boldest first. */
function* candidates(text: string, { fix, ...finding }: Fixable, span: Span): Generator<string> {
  const ended = endLines(text);
  if (fix === 'comments') {
    yield templateComments(ended).toReversed().reduce(without, ended);
    return;
  }
  if (fix !== 'white space') {
    const plain = unifyLines(text);
    yield plain.slice(0, span.offset) + fix.put + plain.slice(span.offset + span.length);
    return;
  }
  // From the end, so that no cut moves the next one.
  const spots = trailingSpace(ended).toReversed();
  yield spots.reduce(without, ended);
  // White space can mean something, as in code: then only what does not is cut, line by line.
  yield spots.reduce((rest, spot) => {
    const cut = without(rest, spot);
    return keepsMeaning(rest, cut, { ...finding, fix }) ? cut : rest;
  }, ended);
}

/** What there is to find in a text of one entry, on one day. */
type Read = (text: string) => Finding[];

/** How much is wrong. Where the reader could not get through, rules have yet to speak. */
function weight(read: Read, text: string, finding: Finding): number {
  const findings = read(text);
  const counted = isReaders(finding) ? findings.filter(isReaders) : findings;
  // The last of many that are alike counts the rest.
  const unlisted = counted.map(({ message }) => / and (\d+) more like it$/.exec(message)?.[1] ?? 0);
  const total = unlisted.reduce<number>((sum, rest) => sum + Number(rest), counted.length);
  return total + trailingSpace(unifyLines(text)).length;
}

/** The text with one finding fixed; undefined when nothing fixes it without changing more. */
function fixOne(read: Read, text: string, finding: Fixable, span: Span): string | undefined {
  const before = weight(read, text, finding);
  for (const candidate of candidates(text, finding, span)) {
    const isBetter = weight(read, candidate, finding) < before;
    if (isBetter && keepsMeaning(text, candidate, finding)) return candidate;
  }
  return undefined;
}

/** Replaces what findings point at, from the end, so that no change moves the place of another. */
function withAll(text: string, findings: readonly Fixable[], locate: (one: Finding) => Span) {
  return findings
    .map((finding) => ({ span: locate(finding), fix: finding.fix }))
    .toSorted((a, b) => b.span.offset - a.span.offset)
    .reduce(
      (now, { span: { offset, length }, fix }) =>
        typeof fix === 'object' ? now.slice(0, offset) + fix.put + now.slice(offset + length) : now,
      unifyLines(text),
    );
}

/** All characters that have a plain form at once: one by one, each would be read again. */
function fixCharacters(read: Read, { file, text }: EntryText): { text: string; fixes: Fixer[] } {
  const odd = read(text)
    .filter(isFixable)
    .filter(({ rule }) => rule === 'characters');
  const [first] = odd;
  if (!first) return { text, fixes: [] };
  const locate = locator(file, text);
  const plain = withAll(text, odd, locate);
  const isBetter = weight(read, plain, first) < weight(read, text, first);
  if (!isBetter || !keepsMeaning(text, plain, first)) return { text, fixes: [] };
  return { text: plain, fixes: odd.map((one) => describe(text, one, locate(one))) };
}

/** What tells a finding from the others of its text. */
function keyOf({ rule, target }: Finding): string {
  return `${rule} ${JSON.stringify(target)}`;
}

/** What is done to a whole file, in words. */
const WHOLE: Readonly<Record<Extract<Fix, string>, string>> = {
  'white space': 'set line ends and white space right',
  comments: 'took out the comments of the template',
};

/** What was fixed, in words. */
function describe(text: string, { rule, fix }: Fixable, { line, offset, length }: Span): Fixer {
  const old = unifyLines(text).slice(offset, offset + length);
  if (typeof fix === 'string') return { line, rule, what: WHOLE[fix] };
  // Nobody sees a tab beside the spaces that it became.
  const isBlank = old.trim() === '' && fix.put.trim() === '';
  const what = isBlank ? 'put plain spaces in' : `\`${old}\` → \`${fix.put}\``;
  return { line, rule, what };
}

/**
 * Fixes what takes no judgement: misspelt names of fields, ids that have one successor, white
 * space. Each fix is tried by itself and read again; it is dropped unless less is wrong than
 * before, and the entry says the same but for what was fixed.
 * @param entry the entry as it is
 * @param today the calendar date of the reading
 * @returns the text, and what was fixed, in order
 */
export function fixText(entry: EntryText, today: string): { text: string; fixes: Fixer[] } {
  const read: Read = (text) => readEntry(entry.id, entry.file, text, today).findings;
  const tried = new Set<string>();
  const plain = fixCharacters(read, entry);
  const { fixes } = plain;
  let { text } = plain;
  for (;;) {
    const next = read(text)
      .filter(isFixable)
      .find((finding) => !tried.has(keyOf(finding)));
    if (!next) return { text, fixes };
    tried.add(keyOf(next));
    const span = locator(entry.file, text)(next);
    const better = fixOne(read, text, next, span);
    if (better === undefined) continue;
    fixes.push(describe(text, next, span));
    text = better;
  }
}
