import { h, render } from 'preact';
import type { Paths } from '#ui/shared/paths.ts';
import { toComparison } from '../comparison.ts';
import type { Compared } from '../comparison.ts';
import { Comparison } from '../Comparison.tsx';

/**
 * Shows agents side by side.
 * @param place an element that nothing else writes to
 * @param compared two to four
 * @param urls the paths of the site
 * @returns the title of the comparison
 */
export function showComparison(place: HTMLElement, compared: readonly Compared[], urls: Paths) {
  const { title, sides } = toComparison(compared, urls);
  render(h(Comparison, { sides }), place);
  return title;
}

/** Shows nothing any more. */
export function clearComparison(place: HTMLElement): void {
  render(null, place);
}
