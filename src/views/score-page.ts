import { conformanceNotes } from '#domain/aivss/conformance.ts';
import { factors } from '#domain/aivss/factors.ts';
import { contribution } from '#domain/aivss/formulas.ts';
import { methodOf } from '#domain/aivss/breakdown.ts';
import { exploitMaturity, mitigationLevel } from '#domain/aivss/multipliers.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { formulaLens } from '#domain/catalog/formula-lens.ts';
import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import { cvssInWords } from '#domain/cvss/vector.ts';
import { formatScore, formatTerm, formatValue, toBand } from './band.ts';
import { toCites } from './cites.ts';
import type { Urls } from './urls.ts';
import { workedSteps } from './worked-steps.ts';

/** Everything that the score rationale prints. */
export type ScorePage = ReturnType<typeof toScorePage>;

/** The ten factors: value, the points that it adds to the score, and why. */
function toFactors({ data, score: { driver, interval } }: Agent) {
  // A factor fills the room above the CVSS base; while nobody knows the base, it may be all of it.
  const open = driver.cvssBase === 'unknown';
  const total = open ? interval.low : interval.high;
  return factors.map(({ key, name, asks }) => {
    const { value, basis, because, sources } = data.aivss.factors[key];
    const known = value === 'unknown' ? 1 : value;
    return {
      key,
      name,
      asks,
      basis,
      because,
      value: value === 'unknown' ? 'unknown' : formatValue(value),
      width: known * 100,
      points: `${open || value === 'unknown' ? 'up to ' : ''}${formatValue(contribution(known, total))}`,
      cites: toCites(data, sources),
    };
  });
}

/** The driving threat's inputs, each with its reason. */
function toInputs({ data }: Agent, { threat, cvssBase, mitigation }: ScoredThreat) {
  const maturity = exploitMaturity(threat.exploitMaturity);
  const level = mitigationLevel(mitigation);
  return {
    cvss: {
      score: cvssBase === 'unknown' ? 'unknown' : formatScore(cvssBase),
      vector: threat.cvss,
      words: cvssBase === 'unknown' ? [] : cvssInWords(threat.cvss),
      basis: threat.basis,
      because: threat.because,
    },
    maturity: { ...maturity, multiplier: formatTerm(maturity.multiplier) },
    mitigation: {
      ...level,
      factor: formatTerm(level.factor),
      because: data.aivss.mitigation.because,
      cites: toCites(data, data.aivss.mitigation.sources),
    },
  };
}

/**
 * The view of a score rationale.
 * @param agent a scored entry
 * @param urls the paths of the site
 */
export function toScorePage(agent: Agent, urls: Urls) {
  const { data, id, score } = agent;
  const { driver, runnerUp, interval } = score;
  const values = driver.inputs.factorValues.map((value) => (value === 'unknown' ? 0.5 : value));
  const threatUrl = (scored: ScoredThreat) => `${urls.agent(id)}#threat-${scored.threat.id}`;
  return {
    id,
    name: data.name,
    title: `${data.name} — score rationale`,
    agentUrl: urls.agent(id),
    band: toBand(interval),
    method: score.method,
    steps: workedSteps(interval),
    driver: { title: driver.threat.title, url: threatUrl(driver) },
    runnerUp: runnerUp && {
      title: runnerUp.threat.title,
      url: threatUrl(runnerUp),
      band: toBand(runnerUp.interval),
    },
    inputs: toInputs(agent, driver),
    factors: toFactors(agent),
    factorSum: formatValue(interval.high.factorSum),
    exact: interval.exact,
    notes: conformanceNotes(interval.high, values),
    lens: formulaLens(data, driver).map((lens) => ({
      ...methodOf(lens.method),
      band: lens.interval && toBand(lens.interval),
    })),
    threats: score.threats.map((scored) => ({
      title: scored.threat.title,
      url: threatUrl(scored),
      cvss: scored.cvssBase === 'unknown' ? 'unknown' : formatScore(scored.cvssBase),
      multiplier: formatTerm(scored.interval.high.threatMultiplier),
      mitigation: formatTerm(scored.interval.high.mitigationFactor),
      band: toBand(scored.interval),
    })),
  };
}
