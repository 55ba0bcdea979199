import { buildCatalog } from '#domain/catalog/catalog.ts';
import { toChange } from '#domain/catalog/changes.ts';
import type { Change, Happened } from '#domain/catalog/changes.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import { DIRECTORY_ROWS } from '#ui/directory/pages.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createAddresses } from '#exports/export.ts';
import type { Surroundings } from '#exports/export.ts';
import { FORMAT_IDS } from '#exports/format-ids.ts';
import type { Change as Edit } from './valid-entry.ts';
import { readValid, TODAY, validEntry } from './valid-entry.ts';

/** An id that was given up for that of the correct entry. */
export const RENAMED: RetiredId = {
  id: 'sample',
  kind: 'moved',
  to: 'example',
  on: '2026-11-22',
  because: 'Its maker renamed it.',
};

const COMMIT = { commit: 'c'.repeat(40), on: '2026-11-25', title: 'agents: say it anew' };

/** A change of the correct entry, made by a commit of 25 November 2026. */
export function changeOf(happened: Partial<Happened>): Change {
  return toChange(COMMIT, { id: 'example', kind: 'rescored', ...happened });
}

/**
 * All that an export may need, around the correct entry with some edits.
 * @param own what is to be otherwise
 */
export function surroundings(own: Partial<Surroundings> = {}, ...edits: Edit[]): Surroundings {
  return {
    catalog: buildCatalog([readValid('example', ...edits)]),
    moved: [RENAMED],
    today: TODAY,
    sourceOf: () => validEntry(...edits),
    addresses: createAddresses('https://catalog.example', '/x/', PUBLIC),
    directoryRows: DIRECTORY_ROWS,
    formats: FORMAT_IDS,
    changes: [changeOf({ from: { low: 9, high: 9 }, to: { low: 9.1, high: 9.1 } })],
    cutOn: undefined,
    layoutOf: () => Promise.resolve(undefined),
    ...own,
  };
}
