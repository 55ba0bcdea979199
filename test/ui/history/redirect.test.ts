import { expect, test } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import { oldParts, toOldAddress } from '#ui/history/redirect.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const catalog = buildCatalog([readValid('now')]);
const urls = createUrls('/x/y/', PUBLIC);
const moved: RetiredId = { id: 'old', kind: 'moved', to: 'now', on: '2026-11-20', because: 'So.' };

test('an id that has moved leads to the same kind of page, below the base', () => {
  expect(toOldAddress(moved, '', catalog, urls)).toEqual({
    title: 'The entry old has moved',
    description: 'The entry old has moved. Here is why, since when, and where to look instead.',
    leadsOn: true,
    target: { name: 'Example Agent', href: '/x/y/agents/now/' },
    on: '2026-11-20',
    because: 'So.',
  });
  expect(toOldAddress(moved, 'score/', catalog, urls)).toMatchObject({
    title: 'The score rationale of old has moved',
    target: { href: '/x/y/agents/now/score/' },
  });
  for (const part of oldParts)
    expect(toOldAddress(moved, part, catalog, urls).target?.href).toBe(`/x/y/agents/now/${part}`);
});

test('one that was withdrawn leads nobody, and its other pages have no substitute', () => {
  const withdrawn = { ...moved, kind: 'withdrawn' } as const;
  for (const part of oldParts)
    expect(toOldAddress(withdrawn, part, catalog, urls)).toMatchObject({
      leadsOn: false,
      target: { name: 'Example Agent', href: '/x/y/agents/now/' },
    });
  const { target, leadsOn } = toOldAddress({ ...withdrawn, to: undefined }, '', catalog, urls);
  expect({ target, leadsOn }).toEqual({ target: undefined, leadsOn: false });
});

test('nobody is led to an entry that is not there, as while somebody edits', () => {
  const { target, leadsOn } = toOldAddress({ ...moved, to: 'nowhere' }, '', catalog, urls);
  expect({ target, leadsOn }).toEqual({ target: undefined, leadsOn: false });
});
