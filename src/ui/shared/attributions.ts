import { daysBetween } from '#domain/calendar-date.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import { gains } from '#domain/entry/source.ts';
import type { Interest } from '#domain/entry/source.ts';

/** Who speaks in a source, and what they gain by it. */
export type SourceAttribution = {
  /** The publisher. */
  readonly name: string;
  /** The interest in words, e.g. `sells services for it`. */
  readonly interest: string;
  /** True for whoever gains when the product looks safe. */
  readonly stake: boolean;
};

const words: Readonly<Record<Interest, string>> = {
  independent: 'independent',
  vendor: 'says the vendor',
  partner: 'partner: sells services for it',
  community: 'community',
  'own-test': 'own test',
};

/**
 * Those behind something, each once, in the order of its sources.
 * @param data the entry that defines the sources
 * @param ids ids of sources; those that the entry does not define are left out
 */
export function toAttributions(data: EntryData, ids: readonly string[]): SourceAttribution[] {
  const attributions = ids.flatMap((id): [string, SourceAttribution][] => {
    const source = data.sources[id];
    if (!source) return [];
    const { publisher: name, interest } = source;
    return [[`${name}/${interest}`, { name, interest: words[interest], stake: gains(interest) }]];
  });
  return [...new Map(attributions).values()];
}

/**
 * How old something was when the agent was assessed. Nothing here knows today's date.
 * @param asOf a calendar date
 * @param assessedOn the day of the assessment
 */
export function ageWords(asOf: string, assessedOn: string): string {
  const days = daysBetween(asOf, assessedOn);
  if (days === 0) return 'the day of the assessment';
  const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  return `${count} ${days > 0 ? 'before' : 'after'} the assessment`;
}
