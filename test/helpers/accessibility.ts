import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** The rules whose answer depends on colours. All others see the same page in both themes. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * Holds what a page shows against axe's rules: against all of them in the light theme, and against
 * those of colour in the dark one.
 * @returns each fault, as its rule, its place and what would mend it
 * @throws Error when axe did not get to see a colour
 */
export async function axeFaults(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: theme });
  // No page has a frame, which is all that axe's slower mode is for.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  axe.options({ resultTypes: ['violations'] });
  if (theme === 'dark') axe.withRules(RULES_OF_COLOUR);
  const { violations, passes } = await axe.analyze();
  if (!passes.some(({ id }) => id === 'color-contrast')) throw new Error('axe saw no colour');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}
