import { wordsOf } from './words.ts';

/** A stretch of an excerpt; `isHit` where it is one of the words that were asked for. */
export type Stretch = { readonly text: string; readonly isHit: boolean };

/** Letters of an excerpt, and of what stands in it before the first hit. */
const LENGTH = 180;
const BEFORE = 40;

/** Cuts a text into what is asked for and what stands between. */
function cutAt(text: string, isHit: (term: string) => boolean): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const { start, end, term } of wordsOf(text)) {
    if (!isHit(term)) continue;
    if (start > from) stretches.push({ text: text.slice(from, start), isHit: false });
    stretches.push({ text: text.slice(start, end), isHit: true });
    from = end;
  }
  if (from < text.length) stretches.push({ text: text.slice(from), isHit: false });
  return stretches;
}

/**
 * A whole text with the words marked that were asked for.
 * @param text e.g. a heading
 * @param terms stems
 */
export function markWords(text: string, terms: ReadonlySet<string>): Stretch[] {
  return cutAt(text, (term) => terms.has(term));
}

/** Where an excerpt should begin, so that it holds as many different terms as it can. */
function bestStart(text: string, terms: ReadonlySet<string>): number {
  const hits = wordsOf(text).filter(({ term }) => terms.has(term));
  const gain = (start: number) =>
    new Set(
      hits.flatMap(({ start: at, end, term }) =>
        at >= start && end <= start + LENGTH - BEFORE ? [term] : [],
      ),
    ).size;
  const best = hits.toSorted((a, b) => gain(b.start) - gain(a.start))[0];
  return Math.max(0, (best?.start ?? 0) - BEFORE);
}

/**
 * The part of a text that shows best why it was found, with the words marked.
 * @param text what a passage says
 * @param terms stems of the words that were asked for
 */
export function toExcerpt(text: string, terms: ReadonlySet<string>): Stretch[] {
  const start = bestStart(text, terms);
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1;
  const whole = text.length - from <= LENGTH;
  const to = whole ? text.length : text.lastIndexOf(' ', from + LENGTH);
  const cut = text.slice(from, to > from ? to : from + LENGTH);
  return markWords(`${from > 0 ? '… ' : ''}${cut}${whole ? '' : ' …'}`, terms);
}
