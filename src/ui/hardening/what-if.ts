import { whatIf } from '#domain/catalog/what-if.ts';
import type { Ticks } from '#domain/catalog/what-if.ts';
import { bandBetween } from '#ui/shared/band.ts';
import type { Band } from '#ui/shared/band.ts';
import type { ChecklistFile } from './file.ts';
import { levelWords, NO_TICKS } from './ticks.ts';

/** What ticks would do to the score, for readers. */
export type WhatIfView = {
  /** The score with the ticks, and the entry's own. */
  readonly now: Band;
  readonly own: Band;
  /** False where the ticks leave the score as it is. */
  readonly changed: boolean;
  /** How far the threat that now drives the score counts as mitigated. */
  readonly level: string;
  readonly driver: { readonly anchor: string; readonly title: string };
};

/**
 * What ticks would do to the score.
 * @param file the checklist with the scores of its threats
 * @param profile the id of the chosen deployment profile; undefined: all of them
 * @returns undefined when no threat holds in the profile
 */
export function toWhatIf(
  file: ChecklistFile,
  ticks: Ticks,
  profile: string | undefined,
): WhatIfView | undefined {
  const result = whatIf(file, ticks, profile);
  const before = whatIf(file, NO_TICKS, profile);
  if (!result || !before) return undefined;
  const [now, own] = [bandBetween(result.score), bandBetween(before.score)];
  return {
    now,
    own,
    changed: now.score !== own.score,
    level: levelWords[result.level],
    driver: { anchor: `threat-${result.threat.id}`, title: result.threat.title },
  };
}

/** The same in words: `With what is ticked: High 8.1 instead of …, by AIVSS 0.8. Driving threat: …`. */
export function whatIfWords({ now, own, changed, level, driver }: WhatIfView): string {
  const [after, before] = [now, own].map(({ name, score }) => `${name} ${score}`);
  const score = changed
    ? `With what is ticked: ${after} instead of ${before}`
    : `What is ticked leaves the score at ${after}`;
  const counted = changed ? ` (${level})` : '';
  return `${score}, by AIVSS 0.8. Driving threat: ${driver.title}${counted}.`;
}
