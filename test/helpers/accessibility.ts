import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject, test } from 'vitest';
import { useSite } from './browser.ts';
import { pageKinds } from './page-kinds.ts';

/** The rules whose answer depends on colours. All others see the same page in both themes. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * Holds every kind of page against axe's rules, on a phone and on a desk: against all of them in
 * the light theme, and against those of colour in the dark one.
 */
export function describeAccessibility(colorScheme: 'light' | 'dark'): void {
  const { revisit } = useSite(inject('sites').plain);

  // A narrow page shows all that a wide one does.
  describe.for(colorScheme === 'light' ? [360, 1440] : [360])(
    `in the ${colorScheme} theme, %d px wide`,
    (width) => {
      test.for(pageKinds)('axe finds no fault on the $kind', async ({ path }) => {
        const { page } = await revisit(path, { colorScheme, viewport: { width, height: 900 } });
        // Everything folded away is unfolded: axe judges what it can see.
        await page.locator('details').evaluateAll((all) => {
          for (const details of all) (details as HTMLDetailsElement).open = true;
        });
        // No page has a frame, which is all that axe's slower mode is for.
        const axe = new AxeBuilder({ page }).setLegacyMode();
        axe.options({ resultTypes: ['violations'] });
        if (colorScheme === 'dark') axe.withRules(RULES_OF_COLOUR);
        const { violations, passes } = await axe.analyze();
        const faults = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
        );
        expect(faults).toEqual([]);
        expect(passes.some(({ id }) => id === 'color-contrast')).toBe(true);
      });
    },
  );
}
