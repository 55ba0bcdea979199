import type { Agent } from '#domain/catalog/catalog.ts';
import type { Claim } from '#domain/entry/claim.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import { restsOnInterest } from '#domain/entry/source.ts';
import { toCites } from '#ui/shared/cites.ts';
import { ageWords, toAttributions } from '#ui/shared/attributions.ts';

/** One certificate that somebody says the vendor or the product holds. */
export type CertificateView = ReturnType<typeof toCertificate>;

type Certification = EntryData['certifications'][number];

/** A certificate without its type or year: `SOC 2` of `SOC 2 Type II`. */
function standardOf({ name }: Certification): string {
  return name.replace(/\s*(?:\btype\b|[:(]).*$/iu, '').toLowerCase();
}

/**
 * The claim that a certificate belongs to: the first that names its standard and cites one of its
 * sources. An entry does not say so itself.
 * @returns undefined when no claim speaks of it
 */
export function claimOf({ claims }: EntryData, certification: Certification): Claim | undefined {
  const standard = standardOf(certification);
  return claims.find(
    ({ text, sources }) =>
      standard !== '' &&
      text.toLowerCase().includes(standard) &&
      sources.some((id) => certification.sources.includes(id)),
  );
}

/** A certificate as the ledger prints it. */
export function toCertificate({ data }: Agent, certification: Certification) {
  const { name, scope, asOf, sources } = certification;
  return {
    name,
    scope,
    asOf,
    age: ageWords(asOf, data.assessed.on),
    attributions: toAttributions(data, sources),
    interested: restsOnInterest(data.sources, sources),
    cites: toCites(data, sources),
  };
}
