import type { Measures } from '#domain/catalog/measures.ts';
import { severities } from '#domain/severity.ts';
import { formatRange, formatValue } from '#ui/shared/band.ts';

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

/** The open advisories: `none`, `2`, `2, 1 exploited`, `none, 8 not known`. */
export function advisoriesText({ openAdvisories, unknownAdvisories, exploited }: Measures): string {
  return [
    openAdvisories.length === 0 ? 'none' : String(openAdvisories.length),
    ...(exploited.length > 0 ? [`${exploited.length} exploited`] : []),
    ...(unknownAdvisories.length > 0 ? [`${unknownAdvisories.length} not known`] : []),
  ].join(', ');
}

/** The share of inputs that rest on evidence: `40 %`. */
export function evidenceText({ evidence }: Measures): string {
  return `${Math.round(evidence.share * 100)} %`;
}
