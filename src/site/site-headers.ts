import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions } from './build-options.ts';

/** The file that some hosts read headers from. */
const FILE = '_headers';

/** What a header says of a site that is read by plain HTTP, where nothing can be asked for by HTTPS. */
const BY_HTTPS = [/^ +Strict-Transport-Security:.*\n/gm, /; upgrade-insecure-requests/g];

/**
 * The headers of a site, as the place that it is served from has them.
 * @param text the headers of the public site at the root of its host
 * @param options where the site is served: its paths lie below the base; by plain HTTP nothing is
 * upgraded to HTTPS; and of a private catalog no page of another origin may read anything, since a
 * browser inside of a company opens pages from everywhere: its pictures may stand on pages of one site
 */
export function siteHeaders(
  text: string,
  { site, base, publisher }: Pick<BuildOptions, 'site' | 'base' | 'publisher'>,
): string {
  const placed = text.replaceAll(/^\//gm, base);
  const spoken = site.startsWith('http:')
    ? BY_HTTPS.reduce((rest, pattern) => rest.replaceAll(pattern, ''), placed)
    : placed;
  if (publisher.isPublic) return spoken;
  return spoken
    .replaceAll(/^ +Access-Control-Allow-Origin:.*\n/gm, '')
    .replaceAll(/(?<=Cross-Origin-Resource-Policy: )cross-origin/g, 'same-site')
    .replaceAll(/(?<=Cache-Control: )public/g, 'private')
    .replaceAll(
      /^# (?:Pictures are|Data is) for everybody.*\n/gm,
      '# For pages of the same site, such as a wiki beside it.\n',
    )
    .replaceAll(/^\/\S+\n(?=\n|$)/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n');
}

/**
 * Writes the headers of a site over those that every site begins with.
 * @param folder of the site
 * @param options where it is served, and whose it is
 */
export function writeHeaders(folder: string, options: BuildOptions): void {
  const path = join(folder, FILE);
  const text = readFileSync(path, 'utf8');
  const own = siteHeaders(text, options);
  if (own !== text) writeFileSync(path, own);
}
