import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { scoreAgent } from '#domain/catalog/score-agent.ts';
import { openAdvisories } from '#domain/catalog/open-threats.ts';
import { useSite } from '../helpers/browser.ts';
import { catalogOf, chipOf } from '../helpers/catalog-of.ts';

const { revisit } = useSite(inject('sites').plain);

/**
 * How far down the page each thing ends that can be seen, by its text, in pixels. The page is asked
 * itself: for the first locator it would have to load what finds elements, and there are many pages.
 */
const bottomsOf = (page: Page, named: string) =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility())
        .map((element) => ({
          text: element.textContent?.trim() ?? '',
          bottom: element.getBoundingClientRect().bottom,
        })),
    named,
  );

describe.for(catalogOf().agents)('the answer on $id', ({ id, data, score }) => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await revisit(`agents/${id}/`, { viewport: { width: 360, height: 640 } }));
  });

  test('shows name, verdict and first step within 600 px of a phone', async () => {
    const bottoms = await bottomsOf(page, 'h1, .verdict-row .band, .first-steps > li b');
    const of = (text: string) => bottoms.find((shown) => shown.text === text)?.bottom;
    expect(of(data.name)).toBeLessThan(600);
    expect(of(chipOf(score.interval))).toBeLessThan(600);
    const [step] = await bottomsOf(page, '.first-steps > li b');
    expect(step?.bottom).toBeLessThan(600);
  });

  test('ends within five screens of a desk', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(5 * 900);
  });
});

describe('old links to a part of the entry', () => {
  const [agent = expect.fail()] = catalogOf().agents.filter(
    ({ data }) => data.threats.length > 5 && data.advisories.length > 0,
  );
  const { id, data } = agent;
  const [mitigation = expect.fail()] = data.mitigations;
  const [source = expect.fail()] = Object.keys(data.sources);

  test.for([
    [`mitigation-${mitigation.id}`, 'hardening/'],
    [`source-${source}`, 'evidence/'],
    [data.advisories[0]?.id ?? '', 'evidence/'],
    ['questions', 'evidence/'],
    ['stride', 'threats/'],
    ['changes', 'history/'],
  ] as const)('#%s goes on to %s', async ([anchor, part]) => {
    const { page } = await revisit(`agents/${id}/?profile=x#${anchor}`);
    await page.waitForURL(new RegExp(`/agents/${id}/${part}\\?profile=x#${anchor}$`));
  });

  test('those to a threat find its row, which leads on', async () => {
    for (const { id: own } of data.threats) {
      const { page } = await revisit(`agents/${id}/#threat-${own}`);
      expect(new URL(page.url()).pathname).toBe(`/agents/${id}/`);
      const link = page.locator(`#threat-${own} a`).first();
      await expect
        .poll(() => link.getAttribute('href'))
        .toBe(`/agents/${id}/threats/#threat-${own}`);
    }
  });

  test('one to a layer opens it in place, and one that means nothing stays', async () => {
    const { page } = await revisit(`agents/${id}/#L3`);
    expect(new URL(page.url()).pathname).toBe(`/agents/${id}/`);
    await expect.poll(() => page.locator('#L3').isVisible()).toBe(true);
    const { page: other } = await revisit(`agents/${id}/#nonsense`);
    expect(new URL(other.url()).pathname).toBe(`/agents/${id}/`);
  });
});

describe('the box for a version', () => {
  const [agent = expect.fail()] = catalogOf()
    .agents.filter(({ data }) => data.assessed.scheme === 'semver')
    .toSorted((a, b) => b.stretches.length - a.stretches.length);
  const { id, data, stretches } = agent;
  const answerIn = (page: Page) => page.locator('.version-box output');

  /** Versions at the border of some stretch: each is named by a cut. */
  const versions = [...new Set(stretches.flatMap(({ from, to }) => [from, to]))]
    .flatMap((cut) => cut?.version ?? [])
    .slice(0, 12);

  test('says of each version what the domain says of it', async () => {
    expect(versions.length).toBeGreaterThan(3);
    const { page, problems } = await revisit(`agents/${id}/`);
    for (const version of [...versions, data.assessed.version]) {
      await page.locator('#my-version').fill(version);
      const scored = scoreAgent(data, { version });
      const chip = scored ? chipOf(scored.interval) : 'none';
      await expect
        .poll(() => answerIn(page).innerText(), { message: version })
        .toMatch(
          new RegExp(
            `^(Not assessed: .*Last known: )?${chip.replaceAll('.', '\\.')}[^]*Open advisories:`,
          ),
        );
      const open = openAdvisories(data, version).map((row) => row.id);
      const links = answerIn(page).getByRole('link');
      // The answer to the version before may begin alike.
      await expect
        .poll(async () => (await links.allInnerTexts()).toSorted(), { message: version })
        .toEqual(open.toSorted());
      await expect.poll(() => page.locator('.stretches [aria-current]').count()).toBe(1);
    }
    expect(problems).toEqual([]);
  });

  test('says first of a version above the assessed one that nobody looked', async () => {
    const { page } = await revisit(`agents/${id}/`);
    await page.locator('#my-version').fill('999.0.0');
    await expect
      .poll(() => answerIn(page).innerText())
      .toMatch(
        /^Not assessed: nothing after \S+ was looked at\. Last known: [^]*Open advisories: (none known|CVE|GHSA)/,
      );
  });

  test('reads a version as people write it, and says as what', async () => {
    const { page } = await revisit(`agents/${id}/`);
    for (const asked of ['3.1', 'v3.1', `${data.name} 3.1`, `${id}@3.1.0`]) {
      await page.locator('#my-version').fill(asked);
      await expect
        .poll(() => answerIn(page).innerText())
        .toMatch(new RegExp(`^“${asked}” is read as 3\\.1\\.0\\. [^]*Open advisories:`));
    }
    await page.locator('#my-version').fill('some-other@3.1');
    await expect
      .poll(() => answerIn(page).innerText())
      .toBe(
        `“some-other@3.1” names something other than ${data.name}; give the version alone, such as 3.1.0, if it is one of ${data.name}.`,
      );
  });

  test('keeps it in the address: through a reload, Back, and links to this page alone', async () => {
    const { page } = await revisit(`agents/${id}/?version=3.1`);
    const said = () => answerIn(page).innerText();
    await expect.poll(said).toMatch(/^“3\.1” is read as 3\.1\.0\. /);
    await expect.poll(() => page.locator('#my-version').inputValue()).toBe('3.1');
    const profile = data.profiles[0]?.id ?? expect.fail();
    await page.locator('#my-version').fill('999.1');
    await page.locator(`input[name=profile][value=${profile}]`).check();
    const search = () => new URL(page.url()).search;
    await expect.poll(search).toBe(`?version=999.1&profile=${profile}`);
    const tabs = await page
      .locator('.tabs a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).search));
    const others = tabs.slice(1).map(() => `?profile=${profile}`);
    expect(tabs.slice(1)).toEqual(others);
    expect([...new URLSearchParams(tabs[0])].sort()).toEqual([
      ['profile', profile],
      ['version', '999.1'],
    ]);
    await page.reload();
    await expect.poll(said).toMatch(/^“999\.1” is read as 999\.1\.0\. Not assessed:/);
    await page.locator('.tabs a').nth(1).click();
    await page.waitForURL(/threats\/\?profile=[^&]+$/);
    await page.goBack();
    await expect.poll(said).toMatch(/^“999\.1” is read as 999\.1\.0\. Not assessed:/);
    const chosen = page.locator(`input[name=profile][value=${profile}]`);
    await expect.poll(() => chosen.isChecked()).toBe(true);
    await page.locator('#my-version').fill('');
    await expect.poll(search).toBe(`?profile=${profile}`);
  });

  test('says so of a text that is no version, and is silent when it is emptied', async () => {
    const { page } = await revisit(`agents/${id}/`);
    await page.locator('#my-version').fill('<b>latest');
    await expect
      .poll(() => answerIn(page).innerText())
      .toBe('“<b>latest” is no version number of this product.');
    await page.locator('#my-version').fill('');
    await expect.poll(() => answerIn(page).innerText()).toBe('');
  });
});
