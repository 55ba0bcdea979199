import { expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { nobodyReviewed } from '#domain/catalog/nobody-reviewed.ts';
import { readValid } from '../../helpers/valid-entry.ts';

function catalogOf(...statuses: ('unreviewed' | 'reviewed' | 'disputed' | 'draft')[]) {
  return buildCatalog(
    statuses.map((status, place) => {
      const entry = readValid(`agent-${place}`);
      return { ...entry, data: { ...entry.data, status } };
    }),
  );
}

it.each([
  ['no entry at all', [], false],
  ['one that nobody reviewed', ['unreviewed'], true],
  ['several that nobody reviewed', ['unreviewed', 'unreviewed'], true],
  ['a draft beside it, which is not published', ['unreviewed', 'draft'], true],
  ['one that was reviewed', ['unreviewed', 'reviewed'], false],
  ['one that is disputed, maybe after a review', ['unreviewed', 'disputed'], false],
] as const)('%s', (_what, statuses, isSo) => {
  expect(nobodyReviewed(catalogOf(...statuses))).toBe(isSo);
});
