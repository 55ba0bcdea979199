import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** The axe that its package for Playwright brings. What that package itself does takes four times as long. */
const brought = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const source = readFileSync(brought.resolve('axe-core/axe.min.js'), 'utf8');

/** The rules whose answer depends on colours. All others see the same page in both themes. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** The part of axe that is used, as it stands in a page. */
type Rule = {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
};
type Axe = {
  readonly run: (options: object) => Promise<{ violations: Rule[]; passes: Rule[] }>;
};
type Holder = { readonly axe?: Axe };

/**
 * Holds what a page shows against axe's rules: against all of them in the light theme, and against
 * those of colour in the dark one.
 * @returns each fault, as its rule, its markup and what would fix it
 * @throws Error when axe did not get to see a colour
 */
export async function axeFaults(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: theme });
  const here = await page.evaluate(() => (globalThis as Holder).axe !== undefined);
  if (!here) await page.evaluate(source);
  const { violations, passes } = await page.evaluate(
    async (rules) => {
      const { axe } = globalThis as Holder;
      if (!axe) throw new Error('axe is not in the page');
      const found = await axe.run({
        resultTypes: ['violations'],
        // To name each element by a selector takes a fifth of the time; its markup tells as well.
        selectors: false,
        // No rule that runs asks for style sheets; one asks for sounds and films.
        preload: { assets: ['media'] },
        ...(rules.length > 0 ? { runOnly: { type: 'rule', values: rules } } : {}),
      });
      return { violations: found.violations, passes: found.passes.map(({ id }) => id) };
    },
    theme === 'dark' ? RULES_OF_COLOUR : [],
  );
  if (!passes.includes('color-contrast')) throw new Error('axe saw no colour');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} ${html}: ${failureSummary}`),
  );
}
