import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { waysToRun } from '#domain/entry/runs.ts';
import { owaspMcpTop10 } from '#domain/frameworks/owasp-top-10.ts';
import { useSite } from '../helpers/browser.ts';
import { catalogOf, facetsOf } from '../helpers/catalog-of.ts';
import {
  boxOf,
  chooseOnly,
  countsOf,
  expectAgents,
  openFilters,
  searchFor,
  shownAfter,
} from '../helpers/directory.ts';
import type { Choice } from '../helpers/directory.ts';

const site = inject('sites').plain;
const { revisit } = useSite(site);
const agents = catalogOf().agents.map((agent) => ({ id: agent.id, facets: facetsOf(agent) }));
const groups = ['band', 'kind', 'advisories', 'setup', 'lifecycle', 'evidence'];

/**
 * Every box that the page is to have: a value of a group that at least one agent has. A group of one
 * value would choose nothing.
 */
const boxes: Choice[] = groups.flatMap((group) => {
  const values = new Set(agents.flatMap(({ facets }) => facets[group] ?? []));
  return values.size < 2 ? [] : [...values].map((value) => [group, value] as const);
});

/** The agents that fit: one value of each group that has any, worked out here anew. */
function fitting(...choices: readonly Choice[]): string[] {
  const named = [...new Set(choices.map(([group]) => group))];
  const fits = ({ facets }: (typeof agents)[number]) =>
    named.every((group) =>
      choices.some(([of, value]) => of === group && facets[group]?.includes(value)),
    );
  return agents
    .filter(fits)
    .map(({ id }) => id)
    .sort();
}

const main = ['kind', 'advisories'];

/** Two boxes at a time: each of the main groups with every other box, and each other with its own. */
const pairs = boxes.flatMap((one, at) =>
  boxes
    .slice(at + 1)
    .filter((other) => main.includes(one[0]) || one[0] === other[0])
    .map((other) => [one, other] as const),
);

let page: Page;
beforeAll(async () => {
  ({ page } = await revisit(''));
  await openFilters(page);
});
beforeEach(() => chooseOnly(page, []));

test('there is a box for every value that occurs, and for no other', async () => {
  const found = Object.keys(await countsOf(page));
  expect(found.sort()).toEqual(boxes.map((box) => box.join('=')).sort());
});

test.each([
  ['cloud', ['vendor', 'own']],
  ['self-hosted', ['own']],
  ['sandboxed,local', ['sandbox', 'local']],
])('an old address with setup=%s ticks the ways to run of today: %j', async (old, ways) => {
  const asked = ways.map((way) => ['setup', way] as const);
  const { page: visitor, problems } = await revisit(`?setup=${old}`);
  await expectAgents(visitor, fitting(...asked));
  const ticked = visitor.locator('input[type=checkbox]:checked');
  await expect
    .poll(() => ticked.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value)))
    .toEqual(waysToRun.map(({ id }) => id).filter((id) => ways.includes(id)));
  expect(problems).toEqual([]);
});

test('a box can be ticked by its label, and by hand again', async () => {
  const [first] = boxes;
  if (!first) throw new Error('there is no box');
  const label = page.locator('label').filter({ has: boxOf(page, first) });
  await label.click();
  await expectAgents(page, fitting(first));
  await boxOf(page, first).uncheck();
  await expectAgents(page, fitting());
});

test('a box leaves the agents that have its value, and the status counts them', async () => {
  const all = `${agents.length} agents`;
  const shown = await shownAfter(
    page,
    boxes.map((box) => [box]),
  );
  for (const [at, box] of boxes.entries()) {
    const wanted = fitting(box);
    const status = wanted.length === agents.length ? all : `${wanted.length} of ${all}`;
    expect(shown[at], box.join('=')).toEqual({ agents: wanted, status });
  }
});

test('two boxes of a group widen the choice, and boxes of two groups narrow it', async () => {
  let [wider, narrower] = [0, 0];
  const shown = await shownAfter(page, pairs);
  for (const [at, [one, other]] of pairs.entries()) {
    const wanted = fitting(one, other);
    expect(shown[at]?.agents, `${one.join('=')} ${other.join('=')}`).toEqual(wanted);
    if (one[0] === other[0] && wanted.length > fitting(one).length) wider += 1;
    if (one[0] !== other[0] && wanted.length < fitting(one).length) narrower += 1;
  }
  // The entries must be various enough for this test to mean something.
  expect(wider).toBeGreaterThan(0);
  expect(narrower).toBeGreaterThan(0);
});

test('a choice that no agent fits says so', async () => {
  const empty = pairs.find((pair) => fitting(...pair).length === 0);
  if (!empty) throw new Error('every choice of two boxes fits some agent');
  const none = page.getByText('No agent fits');
  await expect.poll(() => none.isVisible()).toBe(false);
  await chooseOnly(page, empty);
  await expect.poll(() => none.isVisible()).toBe(true);
  await expect.poll(() => page.getByText('Remove a filter').isVisible()).toBe(true);
});

/** An id of a public list that no agent has, by itself. */
const { id: unlisted } =
  owaspMcpTop10.find(({ id }) =>
    catalogOf().agents.every(({ data }) =>
      data.threats.every(({ frameworks }) => !frameworks.includes(id)),
    ),
  ) ?? expect.fail('each id is listed: take another list');

test('a word that nobody has names no filter, and leads to the page of an id', async () => {
  const [none, filter] = [page.getByText('No agent fits'), page.getByText('Remove a filter')];
  const ask = page.locator('[data-none]').getByRole('link', { name: 'Ask for it' });
  await searchFor(page, 'zebra');
  await expect.poll(() => none.isVisible()).toBe(true);
  await expect.poll(() => ask.isVisible()).toBe(true);
  await expect.poll(() => filter.isVisible()).toBe(false);
  await searchFor(page, unlisted.split(':')[0]!);
  const see = none.getByRole('link', { name: unlisted });
  await expect
    .poll(() => see.getAttribute('href'))
    .toBe(`${site.base}frameworks/owasp-mcp/${unlisted.toLowerCase().replace(':', '-')}/`);
  await expect.poll(() => ask.isVisible()).toBe(false);
  await searchFor(page, '');
  await expectAgents(page, fitting());
});

describe('the number beside a box', () => {
  test('is that of all agents while nothing is chosen', async () => {
    const wanted = boxes.map((box) => [box.join('='), fitting(box).length]);
    await expect.poll(() => countsOf(page)).toEqual(Object.fromEntries(wanted));
  });

  test('follows the other groups, and not its own', async () => {
    for (const choice of boxes) {
      await chooseOnly(page, [choice]);
      const wanted = boxes.map((box) => {
        const asked = box[0] === choice[0] ? [box] : [choice, box];
        return [box.join('='), fitting(...asked).length];
      });
      await expect
        .poll(() => countsOf(page), { message: choice.join('=') })
        .toEqual(Object.fromEntries(wanted));
    }
  });

  test('follows the search', async () => {
    await searchFor(page, 'CVE-1999-0001');
    await expectAgents(page, []);
    expect(new Set(Object.values(await countsOf(page)))).toEqual(new Set([0]));
    await searchFor(page, '');
    await expectAgents(page, fitting());
  });
});
