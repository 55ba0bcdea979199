import type { Page } from 'playwright-core';

/**
 * Looks at all elements of a page at once, which a question for each would not. The page is asked
 * itself: for a locator it would have to load what finds elements.
 * @param named a selector
 * @returns the start of the markup of those that can be seen: they have a size and are not hidden
 */
export function shownOf(page: Page, named: string): Promise<string[]> {
  return page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
        })
        .map((element) => element.outerHTML.slice(0, 90)),
    named,
  );
}
