import type { Site } from './page.ts';
import type { Piece } from './read-pieces.ts';

/** Something in a file that the machine may have put there. */
export type Leak = {
  readonly what: string;
  /** The text as it stands there, with all that is written without a gap around it. */
  readonly text: string;
  /** The part of it that gave it away. */
  readonly value: string;
  readonly isKey: boolean;
};

/** Traces of the machine, or of a marker that Astro should have replaced. */
const TRACES: readonly [pattern: RegExp, what: string][] = [
  [/__ASTRO_/g, 'a marker of Astro'],
  [/file:\/\//g, 'an address of a file'],
  [/\[object Object\]/g, 'an object in the place of text'],
];

/** Where a text that is written without a gap ends, in HTML, JSON, CSV, XML and Markdown alike. */
const GAP = /[\s"'`<>()[\]{}|,;&\\]/;

/** Most characters of a text that are looked at on either side. */
const AROUND = 300;

/** A stretch of a file with all that is written around it without a gap. */
function wordAround(file: string, from: number, to: number): string {
  let [start, end] = [from, to];
  while (start > 0 && from - start < AROUND && !GAP.test(file[start - 1] ?? '')) start -= 1;
  while (end < file.length && end - to < AROUND && !GAP.test(file[end] ?? '')) end += 1;
  // The sentence around it may be another one than where it comes from.
  const after = file.slice(to, end).replace(/[.:!?…*_~]+$/, '');
  return file.slice(start, to) + after;
}

/** Every place at which a text begins in a piece of a file. */
function placesOf(value: string, { text, from, to }: Piece): [from: number, to: number][] {
  const places: [number, number][] = [];
  for (let at = text.indexOf(value, from); at !== -1 && at < to;) {
    places.push([at, at + value.length]);
    at = text.indexOf(value, at + value.length);
  }
  return places;
}

/** True for a path of the site itself, which may look like a folder of the machine. */
function isOwn(word: string, { base, files, origin }: Site): boolean {
  const address = word.replace(/^[\w-]*=/, '');
  const path = address.startsWith(origin) ? address.slice(origin.length) : address;
  if (!path.startsWith(base)) return false;
  const [file = ''] = path.slice(base.length).split(/[?#]/);
  return file === '' || files.has(file) || files.has(`${file.replace(/\/$/, '')}/index.html`);
}

/** Folders begin where a path begins: in the midst of another path they are none. */
function isPlace(word: string, value: string): boolean {
  const before = word.slice(0, word.indexOf(value));
  return before === '' || /^[a-z]+:\/\/$|[=:]$/i.test(before);
}

/**
 * What the machine may have left in a file. Whether an entry or a commit says it itself is for the
 * caller to find out.
 * @param piece the text of the file, or of a part of it
 * @param site what it stands in
 */
export function findLeaks(piece: Piece, site: Site): Leak[] {
  const traces = TRACES.flatMap(([pattern, what]) =>
    [...piece.text.matchAll(pattern)]
      .filter(({ index }) => index >= piece.from && index < piece.to)
      .map(({ 0: value, index }) => {
        const text = wordAround(piece.text, index, index + value.length);
        return { what, text, value, isKey: false };
      }),
  );
  const secrets = site.secrets.flatMap(({ value, what, isKey }) =>
    placesOf(value, piece)
      .map(([from, to]) => ({ what, text: wordAround(piece.text, from, to), value, isKey }))
      .filter(({ text }) => isKey || (isPlace(text, value) && !isOwn(text, site))),
  );
  return [...traces, ...secrets];
}
