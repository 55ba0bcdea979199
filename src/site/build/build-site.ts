import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { forgetOthers } from '#io/records.ts';
import { buildOptions } from '../build-options.ts';
import { lastModified } from '../last-modified.ts';
import { HEADERS_FILE, writeHeaders } from '../site-headers.ts';
import { INDEX_FOLDER } from '#ui/search/index-format.ts';
import { keepNewest } from './keep-newest.ts';
import { copyClient, removeOthers } from './out-folder.ts';
import { ASIDE, openOutput } from './output.ts';
import type { WrittenFile } from './output.ts';
import { openUnits } from './open-units.ts';
import type { OpenUnits } from './open-units.ts';
import type { Places } from './places.ts';
import type { Pool } from './pool.ts';
import { prepare } from './prepare.ts';
import type { Prepared } from './prepare.ts';
import { printStale } from './print-stale.ts';
import { toSitemap } from './sitemap.ts';

/** Writes the sitemap: of all pages but those that search engines are to leave alone. */
function writeSitemap(
  files: ReadonlySet<string>,
  unlisted: readonly string[],
  units: OpenUnits,
  { around, names }: Prepared,
  { out }: Places,
): string[] {
  const { site, base } = buildOptions();
  const root = new URL(base, site).href;
  const days = new Map(Iterator.from(units.all()).map(({ id, assessed }) => [id, assessed.on]));
  const dayOf = lastModified(days, around.history?.changes ?? []);
  const hidden = new Set(unlisted);
  const isOld = (path: string) => {
    const id = /^agents\/([^/]+)\//.exec(path)?.[1];
    return id !== undefined && !names.has(id);
  };
  const pages = Iterator.from(files)
    .filter((file) => /(?:^|\/)index\.html$/.test(file))
    .map((file) => file.slice(0, -'index.html'.length))
    .filter((path) => !isOld(path) && !hidden.has(base + path))
    .toArray();
  const write = openOutput(out);
  return toSitemap(
    pages.map((path) => ({ address: root + encodeURI(path), on: dayOf(path) })),
    root,
  ).map(({ path, text }) => write(path, text)[0]);
}

/** Forgets what the search knew of agents that are gone. */
function tidyAside({ out: { aside } }: Places, ids: ReadonlySet<string>): void {
  if (!existsSync(aside)) return;
  for (const name of readdirSync(aside))
    if (!ids.has(name.replace(/\.json$/, ''))) rmSync(join(aside, name));
}

/** How much was done, for the log. */
export type Tally = { readonly printed: number; readonly kept: number };

/** What was printed into some files. */
type PrintedFiles = { readonly files: readonly WrittenFile[] };

/** Every file of the site by now. @throws Error when two things would be one file */
function allFiles(
  client: readonly string[],
  ...printed: readonly Iterable<PrintedFiles>[]
): Set<string> {
  const ours = new Set(client);
  const take = ({ files }: PrintedFiles) => {
    for (const [path] of files) {
      if (path.startsWith(ASIDE)) continue;
      if (ours.has(path)) throw new Error(`two things of the site are called ${path}`);
      ours.add(path);
    }
  };
  for (const some of printed) for (const one of some) take(one);
  return ours;
}

/** Prints what is not as it should be, and puts the folder of the site in order. */
async function printInto(
  places: Places,
  prepared: Prepared,
  onPrinted: () => void,
): Promise<Tally> {
  const { pool, client, wanted } = prepared;
  const units = openUnits(places, prepared);
  writeHeaders(places.out.site, buildOptions());
  const copied = [HEADERS_FILE, ...copyClient(client, places.out.site)];
  const kept = await printStale(places, prepared, units);
  // What the processes hold of memory is free for what is done with all files.
  pool.close();
  onPrinted();
  const files = allFiles(copied, units.all(), kept);
  const unlisted = kept.flatMap((part) => part.unlisted);
  const maps = writeSitemap(files, unlisted, units, prepared, places);
  for (const path of maps) files.add(path);
  removeOthers(places.out.site, files, INDEX_FOLDER);
  tidyAside(places, new Set(wanted.map(({ id }) => id)));
  return { printed: units.stale.length, kept: wanted.length - units.stale.length };
}

/**
 * Builds the pages and files of the site. Agents that nothing has changed for are not printed again:
 * their files stay as an earlier build left them, which are the bytes that a clean build makes.
 * @param pool the processes that build; they end when all is printed
 * @param places of the build
 * @param code a digest of the code
 * @param content the content folder
 * @param onPrinted is called when all is printed, and the folder of the site is not in order yet
 * @returns undefined where the entries have errors: then the folder of the site is left as it was
 */
export async function buildSite(
  pool: Pool,
  places: Places,
  code: string,
  content: string,
  onPrinted: () => void,
): Promise<Tally | undefined> {
  const prepared = await prepare(pool, places, code, content);
  if (!prepared) return undefined;
  const tally = await printInto(places, prepared, onPrinted);
  forgetOthers(
    places.records,
    prepared.wanted.map(({ record }) => record),
  );
  keepNewest(dirname(places.records));
  return tally;
}
