/**
 * Severity bands of AIVSS and CVSS, worst first. `from` is the lowest rounded score of the band.
 * Source: OWASP AIVSS 0.8, section 3.5.2. `none` for 0.0 is our extension: the specification
 * leaves a score of 0.0 without a band.
 */
export const severities = [
  { id: 'critical', name: 'Critical', from: 9.0 },
  { id: 'high', name: 'High', from: 7.0 },
  { id: 'medium', name: 'Medium', from: 4.0 },
  { id: 'low', name: 'Low', from: 0.1 },
  { id: 'none', name: 'None', from: 0.0 },
] as const;

export type Severity = (typeof severities)[number]['id'];

/**
 * The band of a score.
 * @param score 0.0–10.0, already rounded to one decimal, as the specification asks
 */
export function severityOf(score: number): Severity {
  return severities.find((band) => score >= band.from)?.id ?? 'none';
}

/** The name of a band as readers see it, e.g. `High`. */
export function severityName(severity: Severity): string {
  return severities.find((band) => band.id === severity)?.name ?? severity;
}

/** The place of a band in the order worst to least: 0 is critical. */
export function severityRank(severity: Severity): number {
  return severities.findIndex((band) => band.id === severity);
}

/**
 * All bands that a range of scores touches, mildest first.
 * @param low lowest rounded score of the range
 * @param high highest rounded score of the range
 */
export function severitiesBetween(low: number, high: number): Severity[] {
  const from = severityRank(severityOf(high));
  const to = severityRank(severityOf(low));
  return severities
    .slice(from, to + 1)
    .map((band) => band.id)
    .reverse();
}
