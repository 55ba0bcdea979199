import type { Agent } from '#domain/catalog/catalog.ts';
import type { Measures } from '#domain/catalog/measures.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import { severities } from '#domain/severity.ts';
import { formatRange, formatValue } from '#ui/shared/band.ts';
import { ofListed } from './of-listed.ts';

/** What the share of the inputs is called that are documented or tested, cited and fresh. */
export const DOCUMENTED_INPUTS = 'Documented inputs';

/** The open threats by band: `2 Critical, 4 High, 1 not scored`. */
export function bandsText({ openByBand, openUnscored }: Measures): string {
  const bands = severities.filter(({ id }) => openByBand[id] > 0);
  const parts = bands.map(({ id, name }) => `${openByBand[id]} ${name}`);
  return [...parts, ...(openUnscored > 0 ? [`${openUnscored} not scored`] : [])].join(', ');
}

/** The agency, or its range: `6.00`, `5.10–6.10`. */
export function agencyText({ agency: { low, high } }: Measures): string {
  return formatRange(low, high, formatValue);
}

/** How many advisories an entry lists, without those that were withdrawn. */
export function listedAdvisories({ advisories }: Pick<EntryData, 'advisories'>): number {
  return advisories.filter(({ withdrawn }) => withdrawn === undefined).length;
}

/** The open advisories: `0 of 11 listed`, `2 of 3 listed, 1 exploited`, `0 of 9 listed, 8 not known`. */
export function advisoriesText({ data, measures }: Pick<Agent, 'data' | 'measures'>): string {
  const { openAdvisories, unknownAdvisories, exploited } = measures;
  return [
    ofListed(openAdvisories.length, listedAdvisories(data)),
    ...(exploited.length > 0 ? [`${exploited.length} exploited`] : []),
    ...(unknownAdvisories.length > 0 ? [`${unknownAdvisories.length} not known`] : []),
  ].join(', ');
}

/** The documented inputs: `40 %, 8 of 20`. */
export function documentedText({ evidence: { share, counted, total } }: Measures): string {
  return `${Math.round(share * 100)} %, ${counted} of ${total}`;
}
