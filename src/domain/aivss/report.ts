import { isCalendarDate } from '../calendar-date.ts';
import { severityName } from '../severity.ts';
import { inputsOf } from './scoring-input.ts';
import type { ScoringInput } from './scoring-input.ts';
import { coreRisks } from './core-risks.ts';
import { factors08, factorsOf } from './factor-sets.ts';
import { scoreInterval } from './interval.ts';
import { v08 } from './methods/index.ts';
import { isOnGrid } from './score.ts';

/** What a report says beside the score. Texts that were not given are empty. */
export type ReportFacts = {
  readonly systemName: string;
  /** A calendar date, `2026-11-21`. */
  readonly assessmentDate: string;
  readonly assessorId: string;
  readonly findingId: string;
  readonly title: string;
  /** One of `reportCategories`. */
  readonly category: string;
  /** A CVSS v4.0 base vector. */
  readonly cvssVector: string;
};

/** The core risks in the spelling of the report: with `&` where the text has "and". */
export const reportCategories: readonly string[] = coreRisks.map(({ name }) =>
  name.replaceAll(' and ', ' & '),
);

/** A report, or everything that keeps the case from being one. */
export type ReportResult = { readonly report: object } | { readonly faults: readonly string[] };

/** The values of a case by the names of 0.8; undefined for one that it has no place for. */
function amplification({ factorSet, factorValues }: ScoringInput): Record<string, unknown> {
  const rows = factorsOf(factorSet);
  const valueOf = (key: string) => factorValues[rows.findIndex(({ strict08 }) => strict08 === key)];
  return Object.fromEntries(factors08.map(({ key }) => [key, valueOf(key)]));
}

function factorFaults(input: ScoringInput): string[] {
  if (input.factorSet !== '0.8')
    return ['A report takes the factors of AIVSS 0.8: choose that set.'];
  return factorsOf('0.8').flatMap(({ name }, index) => {
    const value = input.factorValues[index] ?? 'unknown';
    return isOnGrid(value) ? [] : [`${name} is ${value}; a report takes 0, 0.5 or 1.`];
  });
}

function factFaults(facts: ReportFacts): string[] {
  const names = [
    ['systemName', 'The name of the system'],
    ['assessorId', 'The assessor'],
    ['findingId', 'The id of the finding'],
  ] as const;
  const empty = names.flatMap(([key, name]) =>
    facts[key].trim() === '' ? [`${name} is missing.`] : [],
  );
  const date = isCalendarDate(facts.assessmentDate)
    ? []
    : ['The date of the assessment is missing.'];
  const category = reportCategories.includes(facts.category) ? [] : ['The core risk is missing.'];
  const vector =
    facts.cvssVector === '' ? ['The CVSS v4.0 vector is missing: a number is not enough.'] : [];
  return [...empty, ...date, ...category, ...vector];
}

/**
 * A case as an assessment report of AIVSS 0.8 (Appendix A) with one finding.
 * @param input the case
 * @param facts what the report says beside the score
 * @returns a report that keeps to the schema of the appendix, or why there can be none
 */
export function toReport(input: ScoringInput, facts: ReportFacts): ReportResult {
  const { cvssBase } = input;
  const faults = [...factorFaults(input), ...factFaults(facts)];
  if (cvssBase === 'unknown') faults.push('The CVSS base score is unknown.');
  if (faults.length > 0 || cvssBase === 'unknown') return { faults };
  const total = scoreInterval(inputsOf(input, v08), v08).high;
  const { factorSum, aars, mitigationFactor, score, severity } = total;
  // The schema has no word for a score of 0.0, so that its band is left out.
  const band = severity === 'none' ? {} : { severity: severityName(severity) };
  const finding = {
    id: facts.findingId.trim(),
    ...(facts.title.trim() === '' ? {} : { title: facts.title.trim() }),
    owasp_category: facts.category,
    cvss_base: { vector_string: facts.cvssVector, score: cvssBase },
    amplification_factors: amplification(input),
    threat_multiplier: total.threatMultiplier,
    scores: {
      factor_sum: factorSum,
      aars,
      mitigation_factor: mitigationFactor,
      aivss: score,
      ...band,
    },
  };
  const metadata = {
    system_name: facts.systemName.trim(),
    assessment_date: facts.assessmentDate,
    assessor_id: facts.assessorId.trim(),
  };
  return { report: { metadata, vulnerabilities: [finding] } };
}
