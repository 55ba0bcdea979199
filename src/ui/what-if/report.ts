import type { ReadFinding } from '#domain/aivss/read-report.ts';
import type { ReportProblem } from '#domain/aivss/report-part.ts';
import type { WhatIfState } from './address.ts';
import type { CvssReading } from './cvss.ts';

export { readReport } from '#domain/aivss/read-report.ts';
export { reportCategories, toReport } from '#domain/aivss/report.ts';
export type { ReportFacts } from '#domain/aivss/report.ts';
export type { ReportReading } from '#domain/aivss/read-report.ts';

/** A finding of a report as a panel takes it, and what its vector has to say against it. */
export type TakenFinding = {
  readonly state: WhatIfState;
  readonly problems: readonly ReportProblem[];
};

/**
 * A finding of a report as the state of a panel. Where vector and score differ, the vector counts.
 * @param found the finding
 * @param index its place in the report, from 0
 * @param reading its vector, read
 */
export function takeFinding(found: ReadFinding, index: number, reading: CvssReading): TakenFinding {
  const place = `vulnerabilities[${index}].cvss_base`;
  const vectorPlace = `${place}.vector_string`;
  if ('fault' in reading)
    return {
      state: { input: found.input },
      problems: [{ place: vectorPlace, message: reading.fault }],
    };
  const { cvssBase } = found.input;
  const problems: ReportProblem[] = [];
  if (reading.note !== undefined) {
    const message = `${reading.note.split(':')[0]}; threat_multiplier counts instead`;
    problems.push({ place: vectorPlace, message });
  }
  if (cvssBase !== reading.score) {
    const message = `is ${cvssBase}; the vector gives ${reading.score.toFixed(1)}, which is taken`;
    problems.push({ place: `${place}.score`, message });
  }
  const input = { ...found.input, cvssBase: reading.score };
  return { state: { input, cvss: reading.vector }, problems };
}

/** A problem in one line. */
export function problemLine({ place, message }: ReportProblem): string {
  return `${place}: ${message}`;
}
