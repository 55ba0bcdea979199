import { expect, inject, test } from 'vitest';
import { buildAdvisoryIndex } from '#domain/catalog/advisory-index.ts';
import { useSite } from '../helpers/browser.ts';
import { catalogOf, facetsOf } from '../helpers/catalog-of.ts';
import { FEW_ROWS } from '../helpers/site-setup.ts';
import { boxOf, expectAgents, openFilters, searchFor } from '../helpers/directory.ts';

// Below a path, so that an address that forgets the base shows.
const site = inject('sites').based;
const { revisit } = useSite(site);
const catalog = catalogOf(site.content);
const { agents } = catalog;
/** The agents of the first page, which stands as it came where nothing is asked. */
const first = agents.slice(0, FEW_ROWS).map(({ id }) => id);
const some = agents.find((agent) => agents.some((other) => other.data.kind !== agent.data.kind))!;
const evidence = facetsOf(some)['evidence']?.[0] ?? '';
const fitting = agents
  .filter(
    (agent) =>
      agent.data.kind === some.data.kind && facetsOf(agent)['evidence']?.includes(evidence),
  )
  .map(({ id }) => id);
/** A flaw that one agent alone has. */
const [flaw] = buildAdvisoryIndex(catalog).filter(({ affected }) => affected.length === 1);
const [own, owner] = [flaw?.id ?? '', flaw?.affected[0]?.agent.id ?? ''];

test('what is chosen stands in the address, survives a reload, and can be shared', async () => {
  const { page } = await revisit('');
  await openFilters(page);
  await boxOf(page, ['kind', some.data.kind]).check();
  await boxOf(page, ['evidence', evidence]).check();
  await expectAgents(page, fitting);
  const address = new URL(page.url());
  expect(address.pathname).toBe('/x/y/');
  expect(Object.fromEntries(address.searchParams)).toEqual({ kind: some.data.kind, evidence });
  await page.reload();
  await expectAgents(page, fitting);
  const { page: friend } = await revisit(address.search);
  await expectAgents(friend, fitting);
  await expect.poll(() => boxOf(friend, ['kind', some.data.kind]).isChecked()).toBe(true);
  // A choice that is in force must be in sight.
  await expect.poll(() => boxOf(friend, ['evidence', evidence]).isVisible()).toBe(true);
});

test('what is searched stands in the address, survives a reload, and can be shared', async () => {
  const { page } = await revisit('');
  await searchFor(page, own);
  await expectAgents(page, [owner]);
  expect(new URL(page.url()).searchParams.get('q')).toBe(own);
  await page.reload();
  await expect.poll(() => page.locator('#q').inputValue()).toBe(own);
  await expectAgents(page, [owner]);
  const { page: friend } = await revisit(new URL(page.url()).search);
  await expectAgents(friend, [owner]);
});

test('an address with values that do not exist asks for nothing', async () => {
  const { page, problems } = await revisit('?kind=nonsense&L9=x&band=');
  await expectAgents(page, first);
  expect(problems).toEqual([]);
});

test('clearing gives the page back, empties the address, and is offered only when it helps', async () => {
  const { page } = await revisit('');
  const clear = page.getByRole('button', { name: 'Clear' });
  await expect.poll(() => clear.isVisible()).toBe(false);
  await boxOf(page, ['kind', some.data.kind]).check();
  await searchFor(page, 'CVE-1999-0001');
  await expectAgents(page, []);
  await clear.click();
  await expectAgents(page, first);
  expect(new URL(page.url()).search).toBe('');
  await expect.poll(() => page.locator('#q').inputValue()).toBe('');
  await expect.poll(() => page.getByRole('checkbox', { checked: true }).count()).toBe(0);
  await expect.poll(() => clear.isVisible()).toBe(false);
});
