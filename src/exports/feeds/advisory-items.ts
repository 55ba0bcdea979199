import type { AffectedAgent } from '#domain/catalog/advisory-index.ts';
import { buildAdvisoryIndex } from '#domain/catalog/advisory-index.ts';
import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import { rateVector } from '#domain/cvss/vector.ts';
import { oncePer } from '#domain/remember.ts';
import { missingVector } from '#domain/entry/advisory.ts';
import { stateWords } from '#ui/evidence/state-words.ts';
import { noScoreWords } from '#ui/evidence/view.ts';
import { affectedWords, fixWords } from '#ui/evidence/version-ranges.ts';
import { closedInWords } from '#ui/threats/closed-in.ts';
import { formatScore } from '#ui/shared/band.ts';
import { severityName } from '#domain/severity.ts';
import type { Surroundings } from '../export.ts';
import type { FeedItem } from './make-feed.ts';

/** Stands between an agent and an advisory, and in neither of them. */
const BETWEEN = ' ';

/**
 * The day on which an entry that was there already listed an advisory for the first time, by both:
 * who follows the feed has not seen it before, however old the record is.
 */
const listedOn = oncePer(({ changes = [] }: Surroundings): ReadonlyMap<string, string> => {
  // Newest first: what was listed earlier is put in later.
  const rows = changes.flatMap(({ id, on, advisories }) =>
    advisories.added.map((advisory) => [`${id}${BETWEEN}${advisory}`, on] as const),
  );
  return new Map(rows);
});

/** The day of a record: of its last change, of its publication, or of the assessment that read it. */
function recordDay({ advisory, agent }: AffectedAgent): string {
  const { modified, withdrawn, published } = advisory;
  const days = [modified, withdrawn, published].filter((day) => day && day !== 'unknown');
  return days.toSorted().at(-1) ?? agent.data.assessed.on;
}

/** The day of what is told: of the record, or that on which the catalog took it up, if that is later. */
function dayOf(row: AffectedAgent, around: Surroundings): string {
  const { agent, advisory } = row;
  const days = [advisory.id, ...advisory.aliases].flatMap(
    (name) => listedOn(around).get(`${agent.id}${BETWEEN}${name}`) ?? [],
  );
  const [taken = ''] = days.toSorted();
  const day = recordDay(row);
  return taken > day ? taken : day;
}

/** A threat that the flaw is part of, and whether it is closed. */
function threatWords({ agent }: AffectedAgent, scored: ScoredThreat): string {
  const closedIn = closedInWords(agent, scored);
  const after = closedIn === undefined ? '' : `, ${closedIn}`;
  return `It is behind the threat “${scored.threat.title}”${after}.`;
}

/** What an item says: made once, though several feeds in several formats show it. */
const textOf = oncePer((row: AffectedAgent): readonly string[] => {
  const { advisory, threats } = row;
  const { severity, affected, exploited, note } = advisory;
  const bases = severity.map(rateVector);
  const noScore = noScoreWords(advisory);
  const mayHaveOne = missingVector(advisory) === 'unread' ? '; the record may publish one' : '';
  return [
    `${advisory.title}.`,
    `Affected: ${affectedWords(affected) ?? 'not stated'}. Fixed in: ${fixWords(advisory)}.`,
    ...bases.map(
      ({ version, base, severity: band }) =>
        `CVSS ${version} base score ${formatScore(base)} (${severityName(band)}).`,
    ),
    ...(noScore === undefined ? [] : [`CVSS base score: ${noScore}${mayHaveOne}.`]),
    ...(exploited ? [`Exploited, says ${exploited.by} (${exploited.on}).`] : []),
    stateWords(row),
    ...threats.map((scored) => threatWords(row, scored)),
    ...(note === undefined ? [] : [note]),
  ];
});

/** Every advisory of every agent, as items of a feed. */
export function advisoryItems(around: Surroundings): FeedItem[] {
  const { catalog, addresses } = around;
  return buildAdvisoryIndex(catalog).flatMap(({ id, affected }) =>
    affected.map((row): FeedItem => {
      const { agent, advisory } = row;
      return {
        key: `advisory:${id}:${agent.id}`,
        kind: 'advisories',
        agent: agent.id,
        product: agent.data.kind,
        title: `${id} in ${agent.data.name}: ${advisory.title}`,
        text: () => textOf(row),
        path: addresses.urls.advisory(id),
        cause: advisory.url,
        on: dayOf(row, around),
      };
    }),
  );
}
