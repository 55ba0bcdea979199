import type { Page } from 'playwright-core';
import { inputsOf } from '#domain/aivss/scoring-input.ts';
import type { ScoringInput } from '#domain/aivss/scoring-input.ts';
import { scoreInterval } from '#domain/aivss/interval.ts';
import { chipOf } from './catalog-of.ts';

/** The chip that a case must have, by the domain. */
export function chipOfCase(of: ScoringInput): string {
  return chipOf(scoreInterval(inputsOf(of)));
}

/** Opens the panel of a score page and waits until its code has run. */
export async function openPanel(page: Page): Promise<void> {
  await page.getByText('Change the inputs and see the score').click();
  await page.locator('[data-vector]', { hasText: 'ATC-AIVSS' }).waitFor();
}

/**
 * What a panel shows of each vector in the address, one after the other, as if somebody went
 * through history. Of one that it never shows, the test runs into its limit of time.
 */
export function shownFor(
  page: Page,
  vectors: readonly string[],
): Promise<{ band: string; vector: string }[]> {
  return page.evaluate(async (all) => {
    const text = (part: string) => document.querySelector(part)?.textContent?.trim() ?? '';
    const shown: { band: string; vector: string }[] = [];
    for (const vector of all) {
      history.replaceState(null, '', `${location.pathname}?v=${vector}`);
      dispatchEvent(new PopStateEvent('popstate'));
      // What the panel does on it takes no request, only turns of the loop: as many as it needs.
      while (text('[data-vector]') !== vector) await new Promise((resolve) => setTimeout(resolve));
      shown.push({ band: text('[data-band]'), vector: text('[data-vector]') });
    }
    return shown;
  }, vectors);
}

/** The scripts that a page fetches from now on, each with its size in bytes, compressed. */
export function watchScripts(page: Page): Map<string, Promise<Buffer>> {
  const fetched = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/\.(js|json)$/.test(pathname)) fetched.set(pathname, response.body());
  });
  return fetched;
}
