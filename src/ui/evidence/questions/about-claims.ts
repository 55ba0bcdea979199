import type { Agent } from '#domain/catalog/catalog.ts';
import type { Claim } from '#domain/entry/claim.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import { isAbsolute } from '../claims.ts';
import { toAttributions } from '#ui/shared/attributions.ts';
import { certifiedClaims } from './about-certificates.ts';
import type { Question } from './question.ts';
import { fitted, quoted, sourceWords } from './words.ts';

/** What an entry says of a claim itself, which is no part of what the vendor is asked. */
const LABEL = /^absolute\b[^;:]*[;:]\s*|\s*\(absolute\)/giu;

function quoteOf({ text }: Claim, most: number): string {
  const bare = text.replace(LABEL, '');
  return quoted(bare.charAt(0).toUpperCase() + bare.slice(1), most);
}

function sourceOf(data: EntryData, { sources }: Claim): string {
  return sourceWords([...new Set(toAttributions(data, sources).map(({ name }) => name))]);
}

/** The claim that stands against another, whichever of the two says so. */
function opponentOf({ claims }: EntryData, claim: Claim): Claim | undefined {
  return claims.find(({ id, contradicts }) => id === claim.contradicts || contradicts === claim.id);
}

function textOf(data: EntryData, claim: Claim, opponent: Claim | undefined): string {
  const one = sourceOf(data, claim);
  if (opponent) {
    const other = sourceOf(data, opponent);
    return fitted(
      (most) =>
        `We read two things about ${data.name} that do not fit together. One (${one}): ${quoteOf(claim, most)}. The other (${other}): ${quoteOf(opponent, most)}. Which one holds, and under which conditions?`,
    );
  }
  const asks = isAbsolute(claim.text)
    ? 'Under which conditions does it not hold, and which document or test shows where its limits are?'
    : 'Is it correct, and which document or test shows it?';
  return fitted(
    (most) => `We read this about ${data.name} (${one}): ${quoteOf(claim, most)}. ${asks}`,
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
        text: textOf(data, claim, opponent),
        reason: reasonOf(claim, opponent !== undefined),
        from: [{ href: `#claim-${claim.id}`, name: `Claim ${index + 1}` }],
        profiles: claim.profiles,
        layer: claim.layer,
      },
    ];
  });
}
