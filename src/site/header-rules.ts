/** For whom the files below some paths are, and how long a copy of them may be kept. */
export type HeaderRule = {
  /** Paths below the base, each of which may end in `*`. */
  readonly paths: readonly string[];
  /** Whose pages may show them: a header for pictures, scripts and files that are fetched. */
  readonly shownBy?: 'own pages' | 'all pages';
  /** Whether programs in pages of any origin may read them. */
  readonly isData?: true;
  /** How long: `max-age=300`. */
  readonly kept?: string;
};

/** Rules for files of one purpose. */
export type HeaderGroup = { readonly about: string; readonly rules: readonly HeaderRule[] };

/** A few minutes old is new enough for what a build writes under the same name again. */
const MINUTES = 'max-age=300, stale-while-revalidate=86400';
const HOUR = 'max-age=3600, stale-while-revalidate=86400';

/**
 * Who may show, read and keep which files. Each path stands under one rule alone, since hosts join a
 * header that is set twice, and a joined one counts for nothing.
 */
export const headerGroups: readonly HeaderGroup[] = [
  {
    about: 'Styles and scripts have another name after each change of them.',
    rules: [{ paths: ['_astro/*'], shownBy: 'own pages', kept: 'max-age=31536000, immutable' }],
  },
  { about: 'Pictures.', rules: [{ paths: ['badge/*', 'og/*'], shownBy: 'all pages' }] },
  {
    about: 'Data.',
    rules: [
      {
        paths: ['api/*', 'exports/*', 'feeds/*'],
        shownBy: 'all pages',
        isData: true,
        kept: MINUTES,
      },
      { paths: ['schema/*'], shownBy: 'all pages', isData: true, kept: HOUR },
      { paths: ['feed.xml', 'feed.json', 'reviews.ics', 'llms.txt'], isData: true, kept: MINUTES },
      // Pages lie among the files of an agent, and a page is asked for anew each time.
      { paths: ['agents/*'], isData: true },
    ],
  },
];
