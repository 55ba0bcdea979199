import type { FeedFormat } from '#ui/shared/paths.ts';
import type { Addresses, CatalogExport, ExportFile, Surroundings } from '../export.ts';
import { toAtom } from './atom.ts';
import { toCalendar } from './calendar.ts';
import { allFeeds } from './feed.ts';
import { toJsonFeed } from './json-feed.ts';
import type { Feed } from './make-feed.ts';

/** Every feed in one format, under its own path and those that it had before. */
function filesOf(
  format: FeedFormat,
  write: (feed: Feed, addresses: Addresses) => string,
  around: Surroundings,
): ExportFile[] {
  const { addresses } = around;
  return allFeeds(around).flatMap((feed) =>
    [feed.path(format), ...feed.formerPaths(format)].map((path) => ({
      path: path.slice(addresses.urls.root.length),
      write: () => write(feed, addresses),
    })),
  );
}

/** Every feed as Atom, as JSON Feed, and the days of reviews as a calendar. */
export const feedExports: readonly CatalogExport[] = [
  {
    id: 'atom',
    type: 'application/atom+xml',
    files: (around) => filesOf('xml', toAtom, around),
  },
  {
    id: 'json-feed',
    type: 'application/feed+json',
    files: (around) => filesOf('json', toJsonFeed, around),
  },
  {
    id: 'calendar',
    type: 'text/calendar',
    files: (around) => [{ path: 'reviews.ics', write: () => toCalendar(around) }],
  },
];
