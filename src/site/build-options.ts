import { resolve } from 'node:path';
import { environment, EnvironmentFault } from '#io/environment.ts';
import { latest } from '#domain/remember.ts';
import { DIRECTORY_ROWS } from '#ui/directory/pages.ts';

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
  /** True when somebody said where the site is: then reports link to its pages. */
  readonly published: boolean;
};

/** A variable that cannot be used: it says which, what it holds, and what may stand there. */
export class OptionFault extends EnvironmentFault {}

/** A path with a slash at both ends. @throws OptionFault for what is no path of plain letters */
function toBase(name: string, path: string): string {
  const base = `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  if (/^\/(?:[\w.~-]+\/)*$/.test(base) && !/\/\.{1,2}\//.test(base)) return base;
  throw new OptionFault(
    `${name} is ${JSON.stringify(path)}: a path may hold letters a to z, digits, “-”, “_”, “.” and “~” between slashes, such as /catalog/.`,
  );
}

/** Fewest and most agents on one page of the directory. */
const ROWS = { from: 2, to: 1000 } as const;

/** Agents on one page of the directory. @throws OptionFault for what is no such number */
function toRows(text: string | undefined): number {
  if (!text) return DIRECTORY_ROWS;
  const rows = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (rows >= ROWS.from && rows <= ROWS.to) return rows;
  throw new OptionFault(
    `SITE_ROWS is ${JSON.stringify(text)}: it may be a whole number from ${ROWS.from} to ${ROWS.to}, such as ${DIRECTORY_ROWS}.`,
  );
}

/** The address that a site is to have. @throws OptionFault for what is no plain address */
function toAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const plain = url && /^https?:$/.test(url.protocol) && !url.username && !url.password;
  if (plain && !url.search && !url.hash) return url;
  throw new OptionFault(
    `SITE_URL is ${JSON.stringify(text.replace(/\/\/[^/]*@/, '//…@'))}: it must be an address such as https://catalog.example, with no user, “?” or “#”.`,
  );
}

/** The variables that say what a build is to make, in the order in which they are read. */
type Given = readonly [
  SITE_URL?: string,
  SITE_BASE?: string,
  SITE_OUT?: string,
  SITE_PICTURES?: string,
  SITE_ROWS?: string,
];

/** Every page asks, and all of them for the same. */
const toOptions = latest((...given: Given): BuildOptions => {
  const [SITE_URL, SITE_BASE, SITE_OUT, SITE_PICTURES, SITE_ROWS] = given;
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
  if (SITE_PICTURES && !['on', 'off'].includes(SITE_PICTURES))
    throw new OptionFault(
      `SITE_PICTURES is ${JSON.stringify(SITE_PICTURES)}: it may be on or off.`,
    );
  return {
    site: address.origin,
    base,
    outDir: resolve(SITE_OUT || 'dist'),
    ogImages: SITE_PICTURES !== 'off',
    directoryRows: toRows(SITE_ROWS),
    published: Boolean(SITE_URL),
  };
});

/**
 * What a build is to make.
 * @param variables the environment: SITE_URL, SITE_BASE, SITE_OUT, SITE_PICTURES, SITE_ROWS; one that
 * is empty counts as not set. A path in SITE_URL is the base.
 * @throws OptionFault when one of them cannot be used, or two do not agree
 */
export function buildOptions(variables = environment): BuildOptions {
  const { SITE_URL, SITE_BASE, SITE_OUT, SITE_PICTURES, SITE_ROWS } = variables;
  return toOptions(SITE_URL, SITE_BASE, SITE_OUT, SITE_PICTURES, SITE_ROWS);
}
