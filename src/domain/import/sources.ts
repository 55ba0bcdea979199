import type { Source } from '../entry/source.ts';
import type { RowReader } from './feed.ts';
import type { Mapping, SourceFeed } from './mapping.ts';

/** The most sources that a row may have. */
const MAX_SOURCES = 50;

/** A moment as its day, in the time zone in which it is written; anything else stays as it is. */
function dayOf(text: string | undefined): string | undefined {
  return text?.replace(/^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.*$/, '$1');
}

/** The title of a source of which the row does not say when somebody read it. */
function unread(title: string): string {
  return `TODO: read it, and set accessed to that day. ${title}`.slice(0, 200).trim();
}

/** The sources that one part of a mapping gives: one for each address in its cell. */
function sourcesFrom(reader: RowReader, feed: SourceFeed, today: string): Source[] {
  const urls = reader.values(feed.url);
  if (urls.length === 0) return [];
  const [title, publisher] = [reader.value(feed.title), reader.value(feed.publisher)];
  const [published, quote] = [dayOf(reader.value(feed.published)), reader.value(feed.quote)];
  // What is missing or wrong here is found by the reader of entries, like everywhere else.
  const interest = (reader.value(feed.interest) ?? '') as Source['interest'];
  const accessed = dayOf(reader.value(feed.accessed));
  return urls.map((url) => {
    const { hostname = url, pathname = '' } = URL.parse(url) ?? {};
    const place = `${hostname}${pathname}`.replace(/\/$/, '');
    return {
      title: accessed === undefined ? unread(title ?? place) : (title ?? place.slice(0, 200)),
      url,
      publisher: publisher ?? hostname,
      interest,
      ...(published !== undefined && { published }),
      accessed: accessed ?? today,
      ...(quote !== undefined && { quote }),
    };
  });
}

/**
 * The sources of a row, each address once, under ids of their own. A row without any is at fault:
 * an entry without evidence is not taken.
 * @param reader the row
 * @param mapping which columns hold them
 * @param today the calendar date of the import, which holds the place of a day that is missing
 */
export function sourcesOf(
  reader: RowReader,
  { sources: feeds }: Mapping,
  today: string,
): Record<string, Source> {
  const found = feeds.map((feed) => sourcesFrom(reader, feed, today));
  const byAddress = new Map(found.flat().map((source) => [source.url, source]));
  const columns = feeds.flatMap(({ url }) => (url.column === undefined ? [] : `"${url.column}"`));
  // An address that the mapping gives to every row says nothing of this one.
  const isOwn = (_: unknown, at: number) => feeds[at]?.url.column !== undefined;
  if (found.filter(isOwn).flat().length === 0)
    reader.faults.push(`no evidence: there is no address in ${columns.join(' or ')}`);
  if (byAddress.size > MAX_SOURCES)
    reader.faults.push(`${byAddress.size} sources, more than ${MAX_SOURCES}`);
  const sources = [...byAddress.values()].map(
    (source, at) => [`source-${at + 1}`, source] as const,
  );
  return Object.fromEntries(sources);
}
