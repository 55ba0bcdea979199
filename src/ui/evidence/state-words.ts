import { packagesBeside } from '#domain/advisories/compared-ranges.ts';
import type { AffectedAgent } from '#domain/catalog/advisory-index.ts';
import { assessedWith } from '#domain/versions/assessed-words.ts';
import { unknownReason } from './unknown-reason.ts';

/** What is known of a flaw in what was assessed, as a sentence. */
export function stateWords({
  agent: { data },
  advisory,
  state,
}: Pick<AffectedAgent, 'agent' | 'advisory' | 'state'>): string {
  const assessed = assessedWith(data, packagesBeside(data, advisory));
  switch (state) {
    case 'open':
      return `Open in ${assessed}, which was assessed.`;
    case 'unknown':
      return `Whether ${assessed}, which was assessed, has it is not known: ${unknownReason(data, advisory)}.`;
    case 'withdrawn':
      return `The record was withdrawn on ${advisory.withdrawn}.`;
    case 'fixed':
      if (advisory.resolved) return `Ended in ${assessed}, says ${advisory.resolved.by}.`;
      return `Not open in ${assessed}, which was assessed.`;
    case 'not-yet':
      return `Not open in ${assessed}, which was assessed.`;
  }
}
