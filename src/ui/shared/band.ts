import type { Interval } from '#domain/aivss/interval.ts';
import type { Ends } from '#domain/catalog/what-if.ts';
import { listOf } from '#domain/wording.ts';
import { severitiesBetween, severityName, severityOf } from '#domain/severity.ts';
import type { Severity } from '#domain/severity.ts';

/** A score as a chip shows it: band by word, colour and shape, never a bare number. */
export type Band = {
  readonly severity: Severity;
  /** `High`, or `Medium, High or Critical` when an input is unknown. */
  readonly name: string;
  /** `8.7`, or `5.8–10.0` when an input is unknown. */
  readonly score: string;
  readonly exact: boolean;
};

/** A score with its one decimal: `10.0`. */
export function formatScore(score: number): string {
  return score.toFixed(1);
}

/** A factor value or sum with its two decimals: `0.70`. */
export function formatValue(value: number): string {
  return value.toFixed(2);
}

/** A multiplier or an intermediate term, with as many decimals as it has, at least one. */
export function formatTerm(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}

/** A number, or both ends of its range: `6.00`, `5.10–6.10`. */
export function formatRange(low: number, high: number, format: (value: number) => string): string {
  return low === high ? format(low) : `${format(low)}–${format(high)}`;
}

/** What a chip needs of a score: its ends, and the bands between them. */
export type Scored = Pick<Interval, 'severities'> & {
  readonly low: { readonly score: number };
  readonly high: { readonly score: number; readonly severity: Severity };
};

/** The chip of a score or of a range of scores. */
export function toBand({ low, high, severities }: Scored): Band {
  const name = listOf(severities.map(severityName));
  const [from, to] = [formatScore(low.score), formatScore(high.score)];
  const exact = from === to;
  return { severity: high.severity, name, score: exact ? from : `${from}–${to}`, exact };
}

/** A band with its score, or its range of scores: `High 8.7`, `Medium or High 5.8–7.2`. */
export function scoreText(score: Scored): string {
  const band = toBand(score);
  return `${band.name} ${band.score}`;
}

/** A CVSS base score with its one decimal, or the word `unknown`. */
export function cvssText(cvssBase: number | 'unknown'): string {
  return cvssBase === 'unknown' ? cvssBase : formatScore(cvssBase);
}

/** The chip of a score of which only the ends are known. */
export function bandBetween([low, high]: Ends): Band {
  return toBand({
    low: { score: low },
    high: { score: high, severity: severityOf(high) },
    severities: severitiesBetween(low, high),
  });
}

/** The classes of a chip, by band; a range over several bands has the colour of none of them. */
export function bandClass({ severity, name, exact }: Band, large = false): string {
  const kind = name.includes(' or ') ? 'band-open' : `band-${severity}`;
  const names = ['band', kind, exact && 'band-exact', large && 'band-large'];
  return names.filter(Boolean).join(' ');
}
