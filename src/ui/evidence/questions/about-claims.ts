import type { Agent } from '#domain/catalog/catalog.ts';
import type { Claim } from '#domain/entry/claim.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import { restsOnInterest } from '#domain/entry/source.ts';
import { toAttributions } from '#ui/shared/attributions.ts';
import { claimOf } from '../certificates.ts';
import { isAbsolute } from '../claims.ts';
import { fitted, quoted, short, some, sourceWords } from './question.ts';
import type { Question } from './question.ts';

/** The certificates that nobody independent has confirmed. */
function openOnes(data: EntryData) {
  return data.certifications.filter((certification) => {
    const { sources } = certification;
    const stance = claimOf(data, certification)?.stance ?? 'supported';
    return stance !== 'supported' || sources.length === 0 || restsOnInterest(data.sources, sources);
  });
}

/** The ids of the claims that the question on certificates asks about already. */
function certifiedClaims(data: EntryData): Set<string> {
  return new Set(openOnes(data).flatMap((row) => claimOf(data, row)?.id ?? []));
}

function certificateText(agent: string, source: string, names: readonly string[]): string {
  const about = `for ${short(agent, 40)} (${source})`;
  const covers = 'the company, a hosted service or the software that customers run';
  // A report of this type speaks of a stretch of time; all others of a day.
  const report = names.find((name) => /\btype (?:ii|2)\b/iu.test(name));
  const period = report === undefined ? '' : `, and name the period of ${short(report, 30)}`;
  return fitted((most) =>
    names.length === 1
      ? `This certificate is named ${about}: ${some(names, most)}. Do you hold it, and what does it cover: ${covers}? Please attach the certificate or report${period}.`
      : `These certificates are named ${about}: ${some(names, most)}. Do you hold them, and what does each cover: ${covers}? Please attach each of them${period}.`,
  );
}

/** Asks for scope and proof of the certificates that are claimed, all in one question. */
export function aboutCertificates({ data }: Agent): Question[] {
  const open = openOnes(data);
  if (open.length === 0) return [];
  const names = open.map(({ name }) => name);
  const attributions = toAttributions(
    data,
    open.flatMap(({ sources }) => sources),
  );
  const source = sourceWords([...new Set(attributions.map(({ name }) => name))]);
  const about = [...certifiedClaims(data)].map((id) => ({
    href: `#claim-${id}`,
    name: `Claim ${data.claims.findIndex((claim) => claim.id === id) + 1}`,
  }));
  return [
    {
      topic: 'claims',
      text: certificateText(data.name, source, names),
      reason: 'No independent source confirms what is certified, and for what.',
      from: about.length > 0 ? about : [{ href: '#claims', name: 'Claims' }],
      layer: 'L6',
    },
  ];
}

/** What an entry says of a claim itself, which is no part of what the vendor is asked. */
const LABEL = /^absolute\b[^;:]*[;:]\s*|\s*\(absolute\)/giu;

function quoteOf({ text }: Claim, most: number): string {
  return quoted(text.replace(LABEL, ''), most);
}

function sourceOf(data: EntryData, { sources }: Claim): string {
  return sourceWords([...new Set(toAttributions(data, sources).map(({ name }) => name))]);
}

/** The claim that stands against another, whichever of the two says so. */
function opponentOf({ claims }: EntryData, claim: Claim): Claim | undefined {
  return claims.find(({ id, contradicts }) => id === claim.contradicts || contradicts === claim.id);
}

function claimText(data: EntryData, claim: Claim, opponent: Claim | undefined): string {
  const one = sourceOf(data, claim);
  if (opponent) {
    const other = sourceOf(data, opponent);
    return fitted(
      (most) =>
        `Two things are said about ${data.name} that do not fit together. One (${one}): ${quoteOf(claim, most)}. The other (${other}): ${quoteOf(opponent, most)}. Which one holds, and under which conditions?`,
    );
  }
  const asks = isAbsolute(claim.text)
    ? 'Under which conditions does it not hold, and which document or test shows where its limits are?'
    : 'Is it correct, and which document or test shows it?';
  return fitted(
    (most) => `This is said about ${data.name} (${one}): ${quoteOf(claim, most)}. ${asks}`,
  );
}

function reasonOf(claim: Claim, isOpposed: boolean): string {
  if (isOpposed) return 'Two sources of the entry contradict each other.';
  if (isAbsolute(claim.text)) return 'The claim is worded without limits.';
  return claim.stance === 'unverified'
    ? 'Nobody has checked the claim.'
    : 'Another source says otherwise.';
}

/**
 * Asks about claims that are unverified, contradicted or absolute; not about those that the
 * question on certificates covers.
 */
export function aboutClaims({ data }: Agent): Question[] {
  const covered = certifiedClaims(data);
  const asked = new Set<Claim>();
  return data.claims.flatMap((claim, index): Question[] => {
    const isOpen = claim.stance !== 'supported' || isAbsolute(claim.text);
    if (!isOpen || covered.has(claim.id) || asked.has(claim)) return [];
    const opponent = claim.stance === 'contradicted' ? opponentOf(data, claim) : undefined;
    if (opponent?.stance === 'contradicted') asked.add(opponent);
    return [
      {
        topic: 'claims',
        text: claimText(data, claim, opponent),
        reason: reasonOf(claim, opponent !== undefined),
        from: [{ href: `#claim-${claim.id}`, name: `Claim ${index + 1}` }],
        profiles: claim.profiles,
        layer: claim.layer,
      },
    ];
  });
}
