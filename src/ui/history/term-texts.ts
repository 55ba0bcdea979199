import type { Term } from '#domain/catalog/diff-terms.ts';
import { packageName } from '#domain/versions/package-name.ts';
import { scoreText, termWords } from './change-words.ts';
import { namesOf, profileName, threatName } from './entry-names.ts';
import type { Named } from './entry-names.ts';

type ProfileTerm = Extract<Term, { kind: 'profile' }>;
type ThreatTerm = Extract<Term, { kind: 'threat' }>;

/** A set-up of another score, a new one, or one that is gone. */
function profileText({ id, name, ids, from, to }: ProfileTerm, entry: Named): string {
  const called = profileName(entry, id, name);
  const [was, is] = [from, to].map((score) => (score ? scoreText(score) : 'no open threat'));
  if (ids.from === undefined) return `new set-up ${called}: ${is}`;
  if (ids.to === undefined) return `set-up ${called} is gone, was ${was}`;
  return `set-up ${called}: ${was} → ${is}`;
}

/** What a threat that closed or opened is introduced by. */
function shiftText({ by, to }: ThreatTerm): string {
  if (by === 'version') return `${to} in the assessed version:`;
  return to === 'closed'
    ? 'closed, since it now counts only in versions with its advisories:'
    : 'open, since it now counts in every version:';
}

/** The threats that closed and opened, those of one cause together. */
function shiftTexts(terms: readonly Term[], entry: Named): string[] {
  const shifts = Map.groupBy(
    terms.filter((term) => term.kind === 'threat'),
    shiftText,
  );
  return [...shifts].map(
    ([text, threats]) => `${text} ${namesOf(threats.map(({ id }) => threatName(entry, id)))}`,
  );
}

/** A term that moved, by the names that readers know. Threats are told together. */
function termText(term: Exclude<Term, ThreatTerm>, entry: Named): string {
  const [name, from, to] = termWords(term);
  switch (term.kind) {
    case 'driver':
      return `${name} ${threatName(entry, from)} → ${threatName(entry, to)}`;
    case 'threat-multiplier':
      return `Threat Multiplier ${from} → ${to}`;
    case 'package':
      return `version of ${packageName(term.package)} ${from} → ${to}`;
    case 'profile':
      return profileText(term, entry);
    case 'factor':
    case 'factor-sum':
    case 'version':
    case 'cvss':
    case 'mitigation':
      return `${name} ${from} → ${to}`;
  }
}

/**
 * The terms of a score that moved, as parts of a sentence: what closed and opened, and the versions
 * that did it, first.
 * @param terms in the order in which the score is worked out
 * @param entry as it is today
 */
export function termTexts(terms: readonly Term[], entry: Named): string[] {
  const isVersion = ({ kind }: Term) => kind === 'version' || kind === 'package';
  const others = terms.filter((term) => term.kind !== 'threat');
  const textsOf = (some: typeof others) => some.map((term) => termText(term, entry));
  return [
    ...textsOf(others.filter(isVersion)),
    ...shiftTexts(terms, entry),
    ...textsOf(others.filter((term) => !isVersion(term))),
  ];
}
