import { toBand } from '#ui/shared/band.ts';
import type { WhatIfState } from './address.ts';
import type { WhatIfFile } from './agent-file.ts';
import { entryCase, headlineIf, threatOf } from './agent.ts';
import { toPatch } from './patch.ts';
import type { EntryPatch } from './patch.ts';
import { difference, scoreCase } from './result.ts';

/** How what is supposed lies to what the entry says. */
export type Comparison = {
  /** Of the threat's score. */
  readonly difference: string;
  /** What the agent's score would be, and which threat would lead. */
  readonly headline: string;
  readonly patch: EntryPatch;
};

/**
 * Holds what is supposed against the entry.
 * @param file the entry's inputs
 * @param state what the panel is set to
 */
export function compareWithEntry(file: WhatIfFile, state: WhatIfState): Comparison {
  const before = scoreCase(entryCase(file, threatOf(file, state.threat)));
  const [lead, today] = [headlineIf(file, state), headlineIf(file)];
  const { name, score } = toBand(lead.interval);
  const changed = difference(lead.interval, today.interval, 'today’s');
  return {
    difference: difference(scoreCase(state.input), before, 'the entry’s'),
    headline: `The agent’s score would be ${name} ${score}, from “${lead.title}”. ${changed}`,
    patch: toPatch(file, state),
  };
}
