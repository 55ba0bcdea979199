import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { createAddresses } from '#exports/export.ts';
import type { Surroundings } from '#exports/export.ts';
import type { Content } from '#reader/content.ts';
import { buildOptions } from '#site/build-options.ts';
import { layoutOf } from '#site/diagram/layout-cache.ts';

/**
 * What an export of the command line needs, so that it gives the same bytes as the site. Formats of
 * agents tell nothing of the history, which only feeds and the API do.
 * @param content what was read
 * @param folder the content folder, absolute
 * @param today the calendar date
 */
export function exportSurroundings(
  { entries, moved }: Content,
  folder: string,
  today: string,
): Surroundings {
  const { site, base, publisher, directoryRows, formats } = buildOptions();
  return {
    catalog: buildCatalog(entries),
    moved,
    today,
    sourceOf: ({ file }) => readFileSync(join(folder, 'agents', basename(file)), 'utf8'),
    addresses: createAddresses(site, base, publisher),
    directoryRows,
    formats,
    changes: undefined,
    cutOn: undefined,
    layoutOf,
  };
}
