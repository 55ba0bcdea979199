import { inputsOf } from './scoring-input.ts';
import type { ScoringInput } from './scoring-input.ts';
import { factorsOf } from './factor-sets.ts';
import { scoreInterval } from './interval.ts';
import { v08 } from './methods/index.ts';
import {
  DEFAULT_MATURITY,
  exploitMaturities,
  exploitMaturity,
  mitigationLevel,
  mitigationLevels,
} from './multipliers.ts';
import { at, numberAt, rowAt, shown, textAt } from './report-part.ts';
import type { At, ReportProblem, Tell } from './report-part.ts';
import { reportCategories } from './report.ts';
import type { ReportFacts } from './report.ts';
import { isOnGrid } from './score.ts';

/** One finding of a report. */
export type ReadFinding = { readonly input: ScoringInput; readonly facts: ReportFacts };

/** What could be read of a report, and what could not. */
export type ReportReading = {
  readonly findings: readonly ReadFinding[];
  readonly problems: readonly ReportProblem[];
};

/** Says where the inputs of a finding give another score than it states. */
function compare(input: ScoringInput, stated: At, tell: Tell): void {
  const { exact, high } = scoreInterval(inputsOf(input, v08), v08);
  if (exact && stated.value !== high.score)
    tell(stated.place, `is ${shown(stated.value)}; the inputs give ${high.score.toFixed(1)}`);
}

function readInput(finding: At, tell: Tell): ScoringInput {
  const factors = at(finding, 'amplification_factors');
  const factorValues = factorsOf('0.8').map(({ strict08 }) => {
    const part = at(factors, strict08 ?? '');
    const value = numberAt(part, [1, 100], tell);
    if (value !== 'unknown' && !isOnGrid(value))
      tell(part.place, `is ${value}; AIVSS 0.8 takes 0, 0.5 or 1: read as it stands`);
    return value;
  });
  const [maturity, level] = [exploitMaturity(DEFAULT_MATURITY), mitigationLevel('none')];
  const thm = at(finding, 'threat_multiplier');
  const mf = at(at(finding, 'scores'), 'mitigation_factor');
  return {
    factorSet: '0.8',
    factorValues,
    cvssBase: numberAt(at(at(finding, 'cvss_base'), 'score'), [10, 10], tell),
    exploitMaturity: rowAt(thm, exploitMaturities, (row) => row.multiplier, maturity, tell).id,
    mitigation: rowAt(mf, mitigationLevels, (row) => row.factor, level, tell).id,
  };
}

/** The category in the spelling of the report. */
function readCategory(part: At, tell: Tell): string {
  const category = textAt(part, tell).replaceAll(' and ', ' & ');
  if (category === '' || reportCategories.includes(category)) return category;
  tell(part.place, `is ${shown(part.value)}, which is none of the core risks`);
  return '';
}

/**
 * Reads an assessment report of AIVSS 0.8 (Appendix A): what can be taken, and what could not.
 * @param text JSON, as somebody gave it
 */
export function readReport(text: string): ReportReading {
  const problems: ReportProblem[] = [];
  const tell: Tell = (place, message) => problems.push({ place, message });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { findings: [], problems: [{ place: 'the file', message: 'is no JSON' }] };
  }
  const root = { value, place: '' };
  const list = at(root, 'vulnerabilities');
  if (!Array.isArray(list.value) || list.value.length === 0) {
    tell(list.place, `is ${shown(list.value)}, where a list of findings belongs`);
    return { findings: [], problems };
  }
  const metadata = at(root, 'metadata');
  const shared = {
    systemName: textAt(at(metadata, 'system_name'), tell),
    assessmentDate: textAt(at(metadata, 'assessment_date'), tell),
    assessorId: textAt(at(metadata, 'assessor_id'), tell),
  };
  const findings = list.value.map((row: unknown, index): ReadFinding => {
    const finding = { value: row, place: `vulnerabilities[${index}]` };
    const input = readInput(finding, tell);
    compare(input, at(at(finding, 'scores'), 'aivss'), tell);
    const title = at(finding, 'title');
    const facts = {
      ...shared,
      findingId: textAt(at(finding, 'id'), tell),
      title: title.value === undefined ? '' : textAt(title, tell),
      category: readCategory(at(finding, 'owasp_category'), tell),
      cvssVector: textAt(at(at(finding, 'cvss_base'), 'vector_string'), tell),
    };
    return { input, facts };
  });
  return { findings, problems };
}
