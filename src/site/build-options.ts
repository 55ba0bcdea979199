import { resolve } from 'node:path';
import type { FormatId } from '#exports/format-ids.ts';
import { latest } from '#domain/remember.ts';
import { environment } from '#io/environment.ts';
import { isOwnContent } from '#io/content-folder.ts';
import { userPath } from '#io/user-file.ts';
import type { Publisher } from '#ui/shared/publisher.ts';
import { toPublisher } from './publisher-options.ts';
import { OptionFault, toAddress, toBase, toFormats, toPictures, toRows } from './option-values.ts';

/** Where a site goes that nobody has given an address: nowhere, as `example` says. */
const DEFAULT_SITE = 'https://agent-threat-catalog.example';

/** What a build is to make, as its environment says. */
export type BuildOptions = {
  /** The origin that the site is served from, e.g. `https://catalog.example`. */
  readonly site: string;
  /** The path that it is served under, with a slash at both ends. */
  readonly base: string;
  /** The folder that it is written to, absolute. */
  readonly outDir: string;
  /** Whether pictures for link previews are drawn. */
  readonly ogImages: boolean;
  /** Agents on one page of the directory. */
  readonly directoryRows: number;
  /** The formats that agents can be had in, in their order. */
  readonly formats: readonly FormatId[];
  /** True when somebody said where the site is: then reports link to its pages. */
  readonly published: boolean;
  /** Who stands behind it. */
  readonly publisher: Publisher;
};

/** The variables that say what a build is to make, in the order in which they are read. */
type Given = readonly [
  SITE_URL?: string,
  SITE_BASE?: string,
  SITE_OUT?: string,
  SITE_PICTURES?: string,
  SITE_ROWS?: string,
  SITE_FORMATS?: string,
  CATALOG_NAME?: string,
  CATALOG_LICENCE?: string,
  CATALOG_REPOSITORY?: string,
  CATALOG_CONTACT?: string,
  CATALOG_CONTENT?: string,
];

/** Every page asks, and all of them for the same. */
const toOptions = latest((...given: Given): BuildOptions => {
  const [SITE_URL, SITE_BASE, SITE_OUT, SITE_PICTURES, SITE_ROWS, SITE_FORMATS, ...more] = given;
  const [CATALOG_NAME, CATALOG_LICENCE, CATALOG_REPOSITORY, CATALOG_CONTACT, CATALOG_CONTENT] =
    more;
  const named = { CATALOG_NAME, CATALOG_LICENCE, CATALOG_REPOSITORY, CATALOG_CONTACT };
  const address = toAddress(SITE_URL || DEFAULT_SITE);
  const inUrl = toBase('SITE_URL', address.pathname);
  const base = SITE_BASE ? toBase('SITE_BASE', SITE_BASE) : inUrl;
  if (inUrl !== '/' && base !== inUrl)
    throw new OptionFault(
      `SITE_URL has the path ${inUrl}, but SITE_BASE is ${base}: leave one of them out, or make them agree.`,
    );
  if (SITE_OUT && SITE_OUT.trim() !== SITE_OUT)
    throw new OptionFault(
      `SITE_OUT is ${JSON.stringify(SITE_OUT)}: white space stands at one of its ends. Take it away.`,
    );
  return {
    site: address.origin,
    base,
    outDir: SITE_OUT ? userPath(SITE_OUT) : resolve('dist'),
    ogImages: toPictures(SITE_PICTURES),
    directoryRows: toRows(SITE_ROWS),
    formats: toFormats(SITE_FORMATS),
    published: Boolean(SITE_URL),
    publisher: toPublisher(isOwnContent({ CATALOG_CONTENT }), named),
  };
});

/**
 * What a build is to make.
 * @param variables the environment: SITE_URL, SITE_BASE, SITE_OUT, SITE_PICTURES, SITE_ROWS,
 * SITE_FORMATS, CATALOG_NAME, CATALOG_LICENCE, CATALOG_REPOSITORY, CATALOG_CONTACT and
 * CATALOG_CONTENT; one that is empty counts as not set. A path in SITE_URL is the base.
 * @throws OptionFault when one of them cannot be used, or two do not agree
 */
export function buildOptions(variables = environment): BuildOptions {
  const { SITE_URL, SITE_BASE, SITE_OUT, SITE_PICTURES, SITE_ROWS, SITE_FORMATS } = variables;
  const { CATALOG_NAME, CATALOG_LICENCE, CATALOG_REPOSITORY, CATALOG_CONTACT, CATALOG_CONTENT } =
    variables;
  return toOptions(
    ...[SITE_URL, SITE_BASE, SITE_OUT, SITE_PICTURES, SITE_ROWS, SITE_FORMATS],
    ...[CATALOG_NAME, CATALOG_LICENCE, CATALOG_REPOSITORY, CATALOG_CONTACT, CATALOG_CONTENT],
  );
}
