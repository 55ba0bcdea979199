import type { CatalogExport, Surroundings } from '../export.ts';
import { toAtom } from './atom.ts';
import { toCalendar } from './calendar.ts';
import { allFeeds } from './feed.ts';
import { toJsonFeed } from './json-feed.ts';

/** A path of the site, as exports name it: below the root. */
const below = (path: string, { addresses }: Surroundings) => path.slice(addresses.urls.root.length);

/** Every feed as Atom, as JSON Feed, and the days of reviews as a calendar. */
export const feedExports: readonly CatalogExport[] = [
  {
    id: 'atom',
    type: 'application/atom+xml',
    files: (around) =>
      allFeeds(around).map((feed) => ({
        path: below(feed.path('xml'), around),
        write: () => toAtom(feed, around.addresses),
      })),
  },
  {
    id: 'json-feed',
    type: 'application/feed+json',
    files: (around) =>
      allFeeds(around).map((feed) => ({
        path: below(feed.path('json'), around),
        write: () => toJsonFeed(feed, around.addresses),
      })),
  },
  {
    id: 'calendar',
    type: 'text/calendar',
    files: (around) => [{ path: 'reviews.ics', write: () => toCalendar(around) }],
  },
];
