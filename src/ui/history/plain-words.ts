import type { Change } from '#domain/catalog/changes.ts';
import { capitalised } from '#domain/wording.ts';
import { namesOf, threatName } from './entry-names.ts';
import type { Named } from './entry-names.ts';
import { evidenceTexts } from './evidence-texts.ts';
import { fateWords } from './fate-words.ts';
import { termTexts } from './term-texts.ts';

/** Parts of a sentence at most; the commit has them all. */
const MAX_PARTS = 6;

/** Parts as one sentence, without its full stop. */
function sentenceOf(parts: readonly string[]): string {
  return capitalised(parts.join('; ').replace(/\.$/, ''));
}

/** What moved, in parts of a sentence. */
function partsOf(change: Change, entry: Named): string[] {
  const { terms, threats, advisories, evidence, status } = change;
  const titles = (word: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [`${word} ${namesOf(ids.map((id) => threatName(entry, id)))}`];
  return [
    ...fateWords(change),
    ...(status ? [`review status ${status.from} → ${status.to}`] : []),
    ...titles(
      'new threat:',
      threats.added.filter((id) => !threats.closed.includes(id)),
    ),
    ...titles('new threat, closed in the assessed version:', threats.closed),
    ...titles('threat removed:', threats.removed),
    ...(advisories.added.length > 0 ? [`new advisory: ${namesOf(advisories.added)}`] : []),
    ...termTexts(terms, entry),
    ...(evidence ? evidenceTexts(evidence) : []),
  ];
}

/**
 * What happened to an entry as a sentence for readers, without its full stop: threats and profiles
 * by their names, sources by their number. That the score stayed stands beside it.
 * @param change of the entry
 * @param entry as it is today
 */
export function plainWords(change: Change, entry: Named): string {
  const parts = partsOf(change, entry);
  if (parts.length <= MAX_PARTS) return sentenceOf(parts);
  return sentenceOf([...parts.slice(0, MAX_PARTS), `and ${parts.length - MAX_PARTS} more`]);
}
