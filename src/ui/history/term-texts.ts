import type { Term } from '#domain/catalog/term.ts';
import { packageName } from '#domain/versions/package-name.ts';
import { scoreText } from '#ui/shared/band.ts';
import { termWords } from './change-words.ts';
import { namesOf, profileName, threatName } from './entry-names.ts';
import type { Named } from './entry-names.ts';

type ProfileTerm = Extract<Term, { kind: 'profile' }>;
type PackageTerm = Extract<Term, { kind: 'package' }>;
type ThreatTerm = Extract<Term, { kind: 'threat' }>;

/** A set-up of another score, a new one, or one that is gone. */
function profileText({ id, name, ids, from, to }: ProfileTerm, entry: Named): string {
  const called = profileName(entry, id, name);
  const [was, is] = [from, to].map((score) => (score ? scoreText(score) : 'no open threat'));
  if (ids.from === undefined) return `new set-up ${called}: ${is}`;
  if (ids.to === undefined) return `set-up ${called} is gone, was ${was}`;
  return `set-up ${called}: ${was} → ${is}`;
}

/** What threats that closed or opened are introduced by. */
function shiftText({ by, to }: ThreatTerm): string {
  if (by === 'version') return `${to} in the assessed version:`;
  return to === 'closed'
    ? 'now tied to versions, and closed in the assessed one:'
    : 'no longer tied to versions, so open:';
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

/** A further package and its version, where that is another one or told only now. */
function besideText({ package: of, from, to }: PackageTerm): string {
  const name = packageName(of);
  if (to === undefined) return `${name} no longer told`;
  return from === undefined ? `${name} ${to}` : `${name} ${from} → ${to}`;
}

/** The further packages that closed or opened something. */
function besideTexts(terms: readonly Term[]): string[] {
  const packages = terms.filter((term) => term.kind === 'package').map(besideText);
  return packages.length === 0 ? [] : [`assessed with ${namesOf(packages)}`];
}

/** A term that moved, by the names that readers know. */
function termText(term: Exclude<Term, ThreatTerm | PackageTerm>, entry: Named): string {
  const [name, from, to] = termWords(term);
  switch (term.kind) {
    case 'driver':
      return `${name} ${threatName(entry, from)} → ${threatName(entry, to)}`;
    case 'threat-multiplier':
      return `Threat Multiplier ${from} → ${to}`;
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
 * The terms of a score that moved, as parts of a sentence: the threats that closed and opened first,
 * and the packages that did it.
 * @param terms of one change
 * @param entry as it is today
 */
export function termTexts(terms: readonly Term[], entry: Named): string[] {
  const others = terms.filter((term) => term.kind !== 'threat' && term.kind !== 'package');
  return [
    ...shiftTexts(terms, entry),
    ...besideTexts(terms),
    ...others.map((term) => termText(term, entry)),
  ];
}
