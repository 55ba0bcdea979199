import type { Agent } from '#domain/catalog/catalog.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import { restsOnInterest } from '#domain/entry/source.ts';
import { claimOf } from '../certificates.ts';
import { toAttributions } from '#ui/shared/attributions.ts';
import type { Question } from './question.ts';
import { fitted, short, some, sourceWords } from './words.ts';

/** The certificates that nobody independent has confirmed. */
function openOnes(data: EntryData) {
  return data.certifications.filter((certification) => {
    const { sources } = certification;
    const stance = claimOf(data, certification)?.stance ?? 'supported';
    return stance !== 'supported' || sources.length === 0 || restsOnInterest(data.sources, sources);
  });
}

/** The ids of the claims that the question on certificates asks about already. */
export function certifiedClaims(data: EntryData): Set<string> {
  return new Set(openOnes(data).flatMap((row) => claimOf(data, row)?.id ?? []));
}

function textOf(agent: string, source: string, names: readonly string[]): string {
  const about = `for ${short(agent, 40)} (${source})`;
  const covers = 'the company, a hosted service or the software that customers run';
  // A report of this type speaks of a stretch of time; all others of a day.
  const report = names.find((name) => /\btype (?:ii|2)\b/iu.test(name));
  const period = report === undefined ? '' : `, and name the period of ${short(report, 30)}`;
  return fitted((most) =>
    names.length === 1
      ? `We read of this certificate ${about}: ${some(names, most)}. Do you hold it, and what does it cover: ${covers}? Please attach the certificate or report${period}.`
      : `We read of these certificates ${about}: ${some(names, most)}. Do you hold them, and what does each cover: ${covers}? Please attach each of them${period}.`,
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
      text: textOf(data.name, source, names),
      reason: 'No independent source confirms what is certified, and for what.',
      from: about.length > 0 ? about : [{ href: '#claims', name: 'Claims' }],
      layer: 'L6',
    },
  ];
}
