import type { Locator } from 'playwright-core';

/**
 * Looks at all elements of a locator at once, which a question for each would not.
 * @returns the start of the markup of those that can be seen: they have a size and are not hidden
 */
export function shownOf(elements: Locator): Promise<string[]> {
  return elements.evaluateAll((all) =>
    all
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
      })
      .map((element) => element.outerHTML.slice(0, 90)),
  );
}
