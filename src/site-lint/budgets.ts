import { gzipSync } from 'node:zlib';
import { budgetOf } from '#site/page-budgets.ts';
import type { Growth, PageBudget } from '#site/page-budgets.ts';
import type { Page, Site } from './page.ts';
import { bytesOf, eagerScripts } from './script-weights.ts';

/** What keeps pages light. */
export const BUDGET = {
  id: 'budget',
  why: 'A page that is too heavy is slow to load and hard to read on a phone.',
};

/** A measure of a page that is above the budget of its kind. */
export type Excess = {
  /** The kind of page and the measure, which tell alike ones. */
  readonly group: string;
  /** How many times the budget it is. */
  readonly ratio: number;
  /** What was measured, and the budget: a sentence without its full stop. */
  readonly message: string;
  /** What to do, as whole sentences. */
  readonly advice: string;
  /** True where only code can be the cause. What people write honestly stops no build. */
  readonly stops: boolean;
};

const TABLE = 'src/site/page-budgets.ts';

/** What to do about a heavy page, by what makes it heavier. */
const advices: Readonly<Record<Growth, string>> = {
  entry: `Say less in its entry, or say it once. The site may be published as it is.`,
  catalog: `It grows with the catalog. The site may be published as it is; for a catalog of this size, print less of each agent there, or raise the budget in ${TABLE}.`,
  prose: `Shorten the text, or make two pages of it. The site may be published as it is.`,
  code: `Print less on it, or raise the budget in ${TABLE}.`,
};

const SCRIPT_ADVICE = `Load by import() what is not needed at once, or raise the budget in ${TABLE}.`;

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * Bytes of a page, compressed, where they may be above a limit: what is no longer than the limit as
 * it stands, or after the quickest compression, is not compressed well.
 * @returns at most the limit where the page is within it
 */
function compressed(html: string, limit: number): number {
  const bytes = Buffer.from(html);
  if (bytes.length <= limit) return bytes.length;
  const quick = gzipSync(bytes, { level: 1 }).length;
  return quick <= limit ? quick : gzipSync(bytes, { level: 9 }).length;
}

/** What a page costs: pages within their bytes are not measured to the byte. */
function measure(page: Page, site: Site, { bytes }: PageBudget) {
  const scripts = eagerScripts(page, site.base, site.scripts);
  return {
    bytes: compressed(page.html, bytes),
    elements: page.elements.length,
    script: bytesOf(scripts, site.scripts),
  };
}

/** What was measured, and the budget. */
const messages = {
  bytes: (found: number, most: number) =>
    `weighs ${kB(found)}, compressed; its budget is ${kB(most)}`,
  elements: (found: number, most: number) => `has ${found} elements; its budget is ${most}`,
  script: (found: number, most: number) =>
    `loads ${kB(found)} of JavaScript by itself, compressed; its budget is ${kB(most)}`,
};

/**
 * Finds what of a page is above the budget of its kind.
 * @param page as a browser reads it
 * @param site what it stands in
 */
export function findExcess(page: Page, site: Site): Excess[] {
  const budget = budgetOf(page.path);
  const found = measure(page, site, budget);
  return (['bytes', 'elements', 'script'] as const)
    .filter((what) => found[what] > budget[what])
    .map((what) => ({
      group: `${budget.kind} ${what}`,
      ratio: found[what] / budget[what],
      message: `this page (${budget.kind}) ${messages[what](found[what], budget[what])}`,
      advice: what === 'script' ? SCRIPT_ADVICE : advices[budget.growsWith],
      stops: what === 'script' || budget.growsWith === 'code',
    }));
}
