import { schemeOfRange } from '#domain/advisories/compared-ranges.ts';
import { namesAdvisory } from '#domain/advisories/advisory-state.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { Stretch } from '#domain/catalog/stretches.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import { assessedVersion } from '#domain/versions/assessed-words.ts';
import { numberedPackage } from '#domain/versions/numbered-package.ts';
import { packageName } from '#domain/versions/package-name.ts';
import { counted, listOf } from '#domain/wording.ts';

/** An entry with all its versions. */
type Versioned = Pick<Agent, 'data' | 'stretches'>;

/** What stands where no advisory is open: of versions that nobody assessed only that none is known. */
export function noneOpen(state: Stretch['state']): string {
  return state === 'above' ? 'none known' : 'none';
}

/** What stands before flaws that were open below, and of which no source names a fix. */
export const NOT_KNOWN_FIXED = 'not known to be fixed: ';

/** How many flaws of further packages were not compared; nothing where there is none. */
export function notComparedWords(number: number): string[] {
  return number === 0 ? [] : [`${counted(number, 'flaw')} of further packages not compared`];
}

/** The titles of threats that name some versions themselves; nothing where there is none. */
export function ownThreatWords(titles: readonly string[]): string[] {
  if (titles.length === 0) return [];
  return [`${titles.length === 1 ? 'threat' : 'threats'} of these versions: ${quoted(titles)}`];
}

/** Titles, each in quotation marks, since they hold commas. */
export function quoted(titles: readonly string[]): string {
  return titles.map((title) => `“${title}”`).join(', ');
}

/**
 * What some versions have: their open advisories by id, threats that name them by title, flaws of
 * which no fix is known, and how many were not compared.
 */
export function openWords(stretch: Stretch): string {
  const { state, openAdvisories, ownThreats, notCompared } = stretch;
  const { notKnownFixed, threatsNotKnownFixed } = stretch;
  const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const titlesOf = (rows: typeof ownThreats) => rows.map(({ title }) => title);
  const unfixed = [
    ...idsOf(notKnownFixed),
    ...titlesOf(threatsNotKnownFixed).map((title) => quoted([title])),
  ];
  return [
    idsOf(openAdvisories).join(', ') || noneOpen(state),
    ...ownThreatWords(titlesOf(ownThreats)),
    ...(unfixed.length === 0 ? [] : [`${NOT_KNOWN_FIXED}${unfixed.join(', ')}`]),
    ...notComparedWords(notCompared.length),
  ].join('; ');
}

/** What a reader of a version above the assessed one must know first. */
export function notAssessedWords(data: EntryData): string {
  return `Not assessed: nothing after ${assessedVersion(data)} was looked at.`;
}

/** Flaws of some packages, as the subject of a sentence. */
const flawsOf = (purls: readonly string[]) =>
  `Flaws of ${listOf([...new Set(purls.map(packageName))], 'and')}`;

/**
 * What the table of versions leaves out: nobody knows which other packages stand beside a version
 * that was not assessed, and some stand beside none that is known.
 */
function leftOutWords(data: EntryData): string[] {
  const { assessed, advisories } = data;
  const beside = assessed.with.map((row) => row.package);
  const unknown = advisories
    .flatMap(({ affected }) => affected)
    .filter((row) => schemeOfRange(data, row) === undefined)
    .flatMap((row) => row.package ?? []);
  return [
    ...(beside.length > 0 ? [`${flawsOf(beside)} are counted for the assessed version only.`] : []),
    ...(unknown.length > 0 ? [`${flawsOf(unknown)} are counted in no version.`] : []),
  ];
}

/** True where a version is scored by a threat of which it has only some flaws. */
function isScoredInPart({ data, stretches }: Versioned): boolean {
  return stretches.some(({ state, score, openAdvisories }) => {
    const threat = score?.driver.threat;
    if (state === 'assessed' || !threat?.versionBound) return false;
    const own = data.advisories.filter((advisory) => namesAdvisory(threat, advisory));
    return own.some((one) => one.withdrawn === undefined && !openAdvisories.includes(one));
  });
}

/**
 * What a reader must know of the table of versions: how its scores are made, and what it leaves out.
 * Most records publish no CVSS v4.0 vector, so nothing tells what a part of the flaws would score.
 * @param agent an entry with all its versions
 */
export function stretchNotes(agent: Versioned): string[] {
  const { data } = agent;
  const setUp = data.profiles.length > 0 ? 'for any set-up, ' : '';
  return [
    `Scores are ${setUp}by the threats as they are written for ${assessedVersion(data)}.`,
    ...(isScoredInPart(agent)
      ? [
          'A threat keeps its score where only some of its flaws are open, even if those are smaller ones.',
        ]
      : []),
    ...leftOutWords(data),
  ];
}

/** What the box asks for: the version of what, and that its answer is for no set-up alone. */
export function askWords(data: EntryData): string {
  const of = numberedPackage(data);
  return `I run ${of ? `${of} ` : ''}version${data.profiles.length > 0 ? ' (any set-up)' : ''}`;
}
