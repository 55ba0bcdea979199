import { FORMAT_IDS, KEPT_FORMAT } from '#exports/format-ids.ts';
import type { FormatId } from '#exports/format-ids.ts';
import { nearest } from '#domain/nearest.ts';
import { listOf } from '#domain/wording.ts';
import { EnvironmentFault } from '#io/environment.ts';
import { DIRECTORY_ROWS } from '#ui/directory/pages.ts';

/** A variable that cannot be used: it says which, what it holds, and what may stand there. */
export class OptionFault extends EnvironmentFault {}

/** A path with a slash at both ends. @throws OptionFault for what is no path of plain letters */
export function toBase(name: string, path: string): string {
  const base = `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  if (/^\/(?:[\w.~-]+\/)*$/.test(base) && !/\/\.{1,2}\//.test(base)) return base;
  throw new OptionFault(
    `${name} is ${JSON.stringify(path)}: a path may hold letters a to z, digits, “-”, “_”, “.” and “~” between slashes, such as /catalog/.`,
  );
}

/** Fewest and most agents on one page of the directory. */
const ROWS = { from: 2, to: 1000 } as const;

/** Agents on one page of the directory. @throws OptionFault for what is no such number */
export function toRows(text: string | undefined): number {
  if (!text) return DIRECTORY_ROWS;
  const rows = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (rows >= ROWS.from && rows <= ROWS.to) return rows;
  throw new OptionFault(
    `SITE_ROWS is ${JSON.stringify(text)}: it may be a whole number from ${ROWS.from} to ${ROWS.to}, such as ${DIRECTORY_ROWS}.`,
  );
}

/** The address that a site is to have. @throws OptionFault for what is no plain address */
export function toAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url && /^https?:$/.test(url.protocol) && !url.username && !url.password;
  if (plain && !url.search && !url.hash) return url;
  throw new OptionFault(
    `SITE_URL is ${JSON.stringify(text.replace(/\/\/[^/]*@/, '//…@'))}: it must be an address such as https://catalog.example, with no user, “?” or “#”.`,
  );
}

/** Whether pictures for link previews are drawn. @throws OptionFault for another word */
export function toPictures(text: string | undefined): boolean {
  if (!text || text === 'on') return true;
  if (text === 'off') return false;
  throw new OptionFault(`SITE_PICTURES is ${JSON.stringify(text)}: it may be on or off.`);
}

const isFormat = (word: string): word is FormatId =>
  (FORMAT_IDS as readonly string[]).includes(word);

/** What is wrong with words that are no formats. */
function formatFault(text: string, unknown: readonly string[]): OptionFault {
  const words = unknown.map((word) => {
    const near = nearest(word, FORMAT_IDS);
    return `${JSON.stringify(word)}${near === undefined ? '' : ` (did you mean ${near}?)`}`;
  });
  return new OptionFault(
    `SITE_FORMATS is ${JSON.stringify(text)}: ${listOf(words, 'and')} ${words.length === 1 ? 'is no format' : 'are no formats'}. It may be all, none, or some of ${listOf(FORMAT_IDS)}, with commas between them.`,
  );
}

/**
 * The formats that agents can be had in on the site, in their order, Markdown always among them.
 * @param text `all`, `none`, or ids with commas between them; undefined for all
 * @throws OptionFault for words that are none of these
 */
export function toFormats(text: string | undefined): readonly FormatId[] {
  if (!text || text === 'all') return FORMAT_IDS;
  if (text === 'none') return [KEPT_FORMAT];
  const words = text.split(',').map((word) => word.trim());
  const unknown = words.filter((word) => !isFormat(word));
  if (unknown.length > 0) throw formatFault(text, unknown);
  return FORMAT_IDS.filter((id) => id === KEPT_FORMAT || words.includes(id));
}
