import { mitigationLevel } from '#domain/aivss/multipliers.ts';
import type { MitigationLevel } from '#domain/aivss/multipliers.ts';
import type { Interval } from '#domain/aivss/interval.ts';
import type { SumRange } from '#domain/aivss/units.ts';
import { isNewEvidence } from '#domain/catalog/diff-evidence.ts';
import type { Evidence } from '#domain/catalog/diff-evidence.ts';
import type { Term } from '#domain/catalog/term.ts';
import { cvssText, formatRange, formatTerm, formatValue, scoreText } from '#ui/shared/band.ts';

/** A term that moved, in words: what it is, before, after. */
export type TermWords = readonly [name: string, from: string, to: string];

function factorText(value: number | 'unknown'): string {
  return value === 'unknown' ? value : formatValue(value);
}

const rangeText = ({ low, high }: SumRange) => formatRange(low, high, formatValue);

function levelText(id: MitigationLevel): string {
  const { name, factor } = mitigationLevel(id);
  return `${name} (MF ${formatTerm(factor)})`;
}

type ProfileTerm = Extract<Term, { kind: 'profile' }>;

/** A profile on one side: its score, whether it is open to any threat, or there at all. */
function profileWords({ ids, from, to }: ProfileTerm): [from: string, to: string] {
  const wordsOf = (score: Interval | undefined) => (score ? scoreText(score) : 'none');
  return [
    ids.from === undefined ? 'new' : wordsOf(from),
    ids.to === undefined ? 'gone' : wordsOf(to),
  ];
}

/** A profile by its id, and by the one that it had where that is another. */
function profileIds({ id, ids }: ProfileTerm): string {
  const isRenamed = ids.from !== undefined && ids.from !== id;
  return isRenamed ? `profile ${id} (was ${ids.from})` : `profile ${id}`;
}

/** Why a threat closed or opened. */
function shiftWords({ to, by }: Extract<Term, { kind: 'threat' }>): string {
  if (by === 'version') return `${to} by version`;
  return to === 'closed' ? 'closed, now version-bound' : 'open, no longer version-bound';
}

/** A term that moved, in words. Nothing in them is free text: ids follow their grammar. */
export function termWords(term: Term): TermWords {
  switch (term.kind) {
    case 'factor':
      return [term.name, factorText(term.from), factorText(term.to)];
    case 'factor-sum':
      return ['factor sum', rangeText(term.from), rangeText(term.to)];
    case 'version':
      return ['assessed version', term.from, term.to];
    case 'package':
      return [`version of ${term.package}`, term.from ?? 'not told', term.to ?? 'not told'];
    case 'threat':
      return [`threat ${term.id}`, term.from, shiftWords(term)];
    case 'driver':
      return ['driven by', term.from, term.to];
    case 'cvss':
      return ['CVSS base', cvssText(term.from), cvssText(term.to)];
    case 'threat-multiplier':
      return ['ThM', formatTerm(term.from), formatTerm(term.to)];
    case 'mitigation':
      return ['mitigation', levelText(term.from), levelText(term.to)];
    case 'profile':
      return [profileIds(term), ...profileWords(term)];
  }
}

/**
 * The evidence that came with a change, in words; that there is none is said plainly.
 * @returns parts of a sentence
 */
export function evidenceWords(evidence: Evidence): string[] {
  const { added, removed, altered, cited, because } = evidence;
  const part = (word: string, list: readonly string[]) =>
    list.length === 0 ? [] : [`${word} ${list.join(', ')}`];
  return [
    ...(isNewEvidence(evidence) ? [] : ['no new evidence']),
    ...part('source added:', added),
    ...part('source altered:', altered),
    ...part('now cited:', cited),
    ...part('reasons rewritten:', because),
    ...part('source removed:', removed),
  ];
}

/** The beginning of a commit's hash, as people write it. */
export function shortHash(commit: string): string {
  return commit.slice(0, 7);
}
