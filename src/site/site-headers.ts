import { join } from 'node:path';
import { writeChanged } from '#io/write-changed.ts';
import type { BuildOptions } from './build-options.ts';
import { headerGroups } from './header-rules.ts';
import type { HeaderRule } from './header-rules.ts';
import { securityPolicy } from './security-policy.ts';

/** The file that some hosts read headers from. */
export const HEADERS_FILE = '_headers';

/** How the file begins, by which a build knows the folder of an earlier one. */
export const HEADERS_START = '# Security headers for hosts that read this file.';

type Header = readonly [name: string, value: string];

/**
 * What holds for every file: the policy of every page, with what only a header can say. Search engines
 * are asked to leave a private catalog alone, should it ever be open to them.
 */
function headersOfAll(isByHttps: boolean, isPublic: boolean): Header[] {
  // Of a site that is read by plain HTTP nothing can be asked for by HTTPS.
  const upgrade = isByHttps ? '; upgrade-insecure-requests' : '';
  return [
    ['Content-Security-Policy', `${securityPolicy}; frame-ancestors 'none'${upgrade}`],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ['Referrer-Policy', 'no-referrer'],
    ...(isByHttps ? [['Strict-Transport-Security', 'max-age=31536000'] as const] : []),
    ['X-Content-Type-Options', 'nosniff'],
    ['X-Frame-Options', 'DENY'],
    ...(isPublic ? [] : [['X-Robots-Tag', 'noindex'] as const]),
  ];
}

/**
 * What holds beside for the files of a rule. Of a private catalog no page of another origin may read
 * anything, since a browser inside of a company opens pages from everywhere: its pictures may stand
 * on pages of the same site, such as a wiki beside it.
 */
function headersOfRule({ shownBy, isData, kept }: HeaderRule, isPublic: boolean): Header[] {
  const everybody = isPublic ? 'cross-origin' : 'same-site';
  const showing = shownBy === 'own pages' ? 'same-origin' : everybody;
  return [
    ...(shownBy ? [['Cross-Origin-Resource-Policy', showing] as const] : []),
    ...(isData && isPublic ? [['Access-Control-Allow-Origin', '*'] as const] : []),
    ...(kept ? [['Cache-Control', `${isPublic ? 'public' : 'private'}, ${kept}`] as const] : []),
  ];
}

/** A path with its headers, as the hosts read it; nothing where there are none. */
function toBlock(path: string, headers: readonly Header[]): string[] {
  if (headers.length === 0) return [];
  return [[path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n')];
}

/**
 * The headers of a site, for hosts that read them from a file.
 * @param options where the site is served, and whose it is: its paths lie below the base
 * @returns the text of the file
 */
export function siteHeaders({
  site,
  base,
  publisher: { isPublic },
}: Pick<BuildOptions, 'site' | 'base' | 'publisher'>): string {
  const groups = headerGroups.map(({ about, rules }) => {
    const blocks = rules.flatMap((rule) =>
      rule.paths.flatMap((path) => toBlock(base + path, headersOfRule(rule, isPublic))),
    );
    return [`# ${about}`, blocks.join('\n\n')].join('\n');
  });
  const all = toBlock(`${base}*`, headersOfAll(!site.startsWith('http:'), isPublic));
  return [`${HEADERS_START}\n${all.join('')}`, ...groups, ''].join('\n\n').replace(/\n+$/, '\n');
}

/**
 * Writes the headers of a site, before any other file of it.
 * @param folder of the site, which is there
 * @param options where it is served, and whose it is
 */
export function writeHeaders(folder: string, options: BuildOptions): void {
  writeChanged(join(folder, HEADERS_FILE), siteHeaders(options));
}
