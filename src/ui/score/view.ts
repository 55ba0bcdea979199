import { conformanceNotes } from '#domain/aivss/conformance.ts';
import { factors } from '#domain/aivss/factors.ts';
import { worstCase } from '#domain/aivss/interval.ts';
import { exploitMaturity, mitigationLevel } from '#domain/aivss/multipliers.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { contribution } from '#domain/aivss/score.ts';
import { threatByMethod } from '#domain/catalog/threat-by-method.ts';
import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import { cvssInWords } from '#domain/cvss/vector.ts';
import { listOf } from '#domain/finding.ts';
import { formatScore, formatTerm, formatValue, toBand } from '#ui/shared/band.ts';
import { toCites } from '#ui/shared/cites.ts';
import { formulaParts } from './formula.ts';
import { behind, toProfileRows } from './profiles.ts';
import { toSensitivity } from './sensitivity.ts';
import { toUncertainty } from './uncertainty.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { workedSteps } from './worked-steps.ts';

/** Everything that the score rationale prints. */
export type ScorePage = ReturnType<typeof toScorePage>;

/**
 * The case with the most room for the factors. They fill the room above the CVSS base; while nobody
 * knows the base, that may be all of it.
 */
function roomOf({ score: { driver, interval } }: Agent) {
  return driver.cvssBase === 'unknown' ? interval.low : interval.high;
}

/** The factors: value, the points that it adds to the score, and why. */
function toFactors(agent: Agent) {
  const { data, score } = agent;
  const open = score.driver.cvssBase === 'unknown';
  const total = roomOf(agent);
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
      points: `${open || value === 'unknown' ? 'up to ' : ''}${formatTerm(contribution(known, total))}`,
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
  const known = driver.inputs.factorValues.filter((value) => value !== 'unknown');
  const threatUrlOf = (threatId: string) => urls.part(id, `threat-${threatId}`);
  const threatUrl = ({ threat }: ScoredThreat) => threatUrlOf(threat.id);
  const worst = worstCase(driver.inputs, interval);
  const origins = {
    cvss: threatUrl(driver),
    sum: '#factors',
    threat: '#exploit-maturity',
    mitigation: '#mitigation-level',
  };
  const cases = interval.exact ? [interval.high] : [interval.low, interval.high];
  return {
    id,
    name: data.name,
    agentUrl: urls.agent(id),
    evidenceUrl: urls.evidence(id),
    band: toBand(interval),
    method: score.method,
    span: { low: interval.low.score, high: interval.high.score },
    formulas: cases.map((total) => formulaParts(total, origins)),
    steps: workedSteps(interval),
    profiles: toProfileRows(agent, threatUrlOf),
    uncertainty: toUncertainty(agent, worst),
    sensitivity: toSensitivity(worst, driver.inputs),
    driver: { title: driver.threat.title, url: threatUrl(driver) },
    runnerUp: runnerUp && {
      title: runnerUp.threat.title,
      url: threatUrl(runnerUp),
      band: toBand(runnerUp.interval),
      behind: behind(score),
    },
    inputs: toInputs(agent, driver),
    factors: toFactors(agent),
    radar: {
      axes: factors.map(({ label }) => label),
      series: [{ name: data.name, values: driver.inputs.factorValues }],
    },
    factorSum: formatValue(interval.high.factorSum),
    pointsSum: `${interval.exact ? '' : 'up to '}${formatTerm(contribution(interval.high.factorSum, roomOf(agent)))}`,
    exact: interval.exact,
    notes: conformanceNotes(interval.high, known),
    byMethod: threatByMethod(data, driver).map(({ method, interval: own, missing, notes }) => ({
      id: method.id,
      name: method.name,
      formula: method.formula,
      status: method.status,
      url: method.url,
      band: own && toBand(own),
      missing: listOf(missing, 'and'),
      notes: [...notes.map(({ text }) => text), ...method.notes],
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
