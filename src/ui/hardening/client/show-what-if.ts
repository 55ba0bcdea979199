import { h, render } from 'preact';
import type { Ticks } from '#domain/catalog/what-if.ts';
import type { ChecklistFile } from '../file.ts';
import { toWhatIf } from '../what-if.ts';
import { WhatIfLine } from '../WhatIfLine.tsx';

/**
 * Shows what ticks would do to the score.
 * @param place an element that nothing else writes to; it is hidden where no threat holds
 * @param file the checklist with the scores of its threats
 * @param ticks what the reader ticked
 * @param profile the id of the chosen deployment profile; undefined: all of them
 * @param threatsUrl the page that holds the threats of the agent
 */
export function showWhatIf(
  place: HTMLElement,
  file: ChecklistFile,
  ticks: Ticks,
  profile: string | undefined,
  threatsUrl: string,
): void {
  const view = toWhatIf(file, ticks, profile);
  place.hidden = view === undefined;
  if (view) render(h(WhatIfLine, { view, threatsUrl }), place);
}
