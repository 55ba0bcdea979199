import type { Change } from '#domain/catalog/changes.ts';
import type { Evidence } from '#domain/catalog/diff-evidence.ts';
import type { Term } from '#domain/catalog/diff-terms.ts';
import { withoutRenamed } from '#domain/catalog/renamed-profiles.ts';
import { counted } from '#domain/wording.ts';
import { termWords } from './change-words.ts';
import { profileName, threatName } from './entry-names.ts';
import type { Named } from './entry-names.ts';
import { few, headOf, sentenceOf } from './feed-words.ts';

/** Parts of a sentence at most; the commit has them all. */
const MAX_PARTS = 6;

/** A term that moved, by the names that readers know. */
function termText(term: Term, entry: Named): string {
  const [name, from, to] = termWords(term);
  switch (term.kind) {
    case 'threat':
      return `${threatName(entry, term.id)} ${from} → ${to}`;
    case 'driver':
      return `${name} ${threatName(entry, from)} → ${threatName(entry, to)}`;
    case 'threat-multiplier':
      return `Threat Multiplier ${from} → ${to}`;
    case 'profile': {
      const [was, is] = [term.from ? from : 'no score', term.to ? to : 'no score'];
      return `set-up ${profileName(entry, term.id)}: ${was} → ${is}`;
    }
    case 'factor':
    case 'factor-sum':
    case 'version':
    case 'cvss':
    case 'mitigation':
      return `${name} ${from} → ${to}`;
  }
}

/** Numbers of things, those that are not 0: `4 added, 2 removed`. */
const numbers = (parts: readonly (readonly [list: readonly string[], word: string])[]) =>
  parts.flatMap(([list, word]) => (list.length > 0 ? [`${list.length} ${word}`] : []));

/** What the reasons are of that were rewritten: `3 factors, 1 threat`. */
function reasonsText(because: readonly string[]): string {
  const of = (start: string) => because.filter((name) => name.startsWith(start)).length;
  const [threats, profiles] = [of('threat '), of('profile ')];
  const level = because.includes('mitigation level');
  const factors = because.length - threats - profiles - (level ? 1 : 0);
  return [
    ...(factors > 0 ? [counted(factors, 'factor')] : []),
    ...(threats > 0 ? [counted(threats, 'threat')] : []),
    ...(profiles > 0 ? [counted(profiles, 'set-up')] : []),
    ...(level ? ['the mitigation level'] : []),
  ].join(', ');
}

/** What came with a change, by number: which sources they are, the entry and the commit say. */
function evidenceTexts({ added, removed, altered, cited, because }: Evidence): string[] {
  const sources = numbers([
    [added, 'added'],
    [altered, 'changed'],
    [removed, 'removed'],
    [cited, 'newly cited'],
  ]);
  return [
    ...(sources.length > 0 ? [`sources: ${sources.join(', ')}`] : []),
    ...(because.length > 0 ? [`reasons rewritten: ${reasonsText(because)}`] : []),
  ];
}

/** What moved, in parts of a sentence. */
function partsOf(change: Change, entry: Named): string[] {
  const { kind, terms, threats, evidence, status } = change;
  const titles = (word: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [`${word} ${few(ids.map((id) => threatName(entry, id))).join(', ')}`];
  return [
    // That the score stayed stands beside it.
    ...(kind === 'rescored' || kind === 'reworded' ? [] : headOf(change)),
    ...(status ? [`review status ${status.from} → ${status.to}`] : []),
    ...titles('new threat:', threats.added),
    ...titles('threat removed:', threats.removed),
    ...withoutRenamed(terms).map((term) => termText(term, entry)),
    ...(evidence ? evidenceTexts(evidence) : []),
  ];
}

/**
 * What happened to an entry as a sentence for readers, without its full stop: threats and profiles
 * by their names, sources by their number.
 * @param change of the entry
 * @param entry as it is today
 */
export function plainWords(change: Change, entry: Named): string {
  const parts = partsOf(change, entry);
  if (parts.length === 0) return 'Other set-ups with the same scores';
  if (parts.length <= MAX_PARTS) return sentenceOf(parts);
  return sentenceOf([...parts.slice(0, MAX_PARTS), `and ${parts.length - MAX_PARTS} more`]);
}
