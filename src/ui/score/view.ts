import { inOrderOfPriority } from '#domain/catalog/threat-order.ts';
import { conformanceNotes } from '#domain/aivss/conformance.ts';
import { worstCase } from '#domain/aivss/interval.ts';
import type { Interval } from '#domain/aivss/interval.ts';
import { maturityInWords, mitigationLevel } from '#domain/aivss/multipliers.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { threatByMethod } from '#domain/catalog/score-threat.ts';
import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import { cvssInWords } from '#domain/cvss/vector.ts';
import { listOf } from '#domain/wording.ts';
import { formatScore, formatTerm, toBand } from '#ui/shared/band.ts';
import { toCites } from '#ui/shared/cites.ts';
import { toFactorTable } from './factor-rows.ts';
import { formulaParts, workedSteps } from './worked-steps.ts';
import type { Origins } from './worked-steps.ts';
import { behind, toProfileRows } from './profiles.ts';
import { toSensitivity } from './sensitivity.ts';
import { toUncertainty } from './uncertainty.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** Everything that the score rationale prints. */
export type ScorePage = ReturnType<typeof toScorePage>;

/** The driving threat's inputs, each with its reason. */
function toInputs({ data }: Agent, { threat, cvssBase, mitigation }: ScoredThreat) {
  const maturity = maturityInWords(threat.exploitMaturity);
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

/** The driving threat by every method. */
function toMethods({ data, score }: Agent) {
  return threatByMethod(data, score.driver).map(({ method, interval, missing, notes }) => ({
    id: method.id,
    name: method.name,
    formula: method.formula,
    status: method.status,
    url: method.url,
    band: interval && toBand(interval),
    missing: listOf(missing, 'and'),
    notes: [...notes.map(({ text }) => text), ...method.notes],
  }));
}

function toThreatRow({ threat, cvssBase, interval }: ScoredThreat, url: string) {
  return {
    title: threat.title,
    url,
    cvss: cvssBase === 'unknown' ? 'unknown' : formatScore(cvssBase),
    multiplier: formatTerm(interval.high.threatMultiplier),
    mitigation: formatTerm(interval.high.mitigationFactor),
    band: toBand(interval),
  };
}

/** How the score comes about, at each end that it has. */
function toWorking(interval: Interval, origins: Origins) {
  const cases = interval.exact ? [interval.high] : [interval.low, interval.high];
  return {
    band: toBand(interval),
    span: { low: interval.low.score, high: interval.high.score },
    formulas: cases.map((total) => formulaParts(total, origins)),
    steps: workedSteps(interval),
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
  return {
    id,
    name: data.name,
    agentUrl: urls.agent(id),
    evidenceUrl: urls.evidence(id),
    method: score.method,
    ...toWorking(interval, origins),
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
    ...toFactorTable(agent),
    exact: interval.exact,
    notes: conformanceNotes(interval.high, known),
    byMethod: toMethods(agent),
    threats: inOrderOfPriority(score.threats).map((scored) =>
      toThreatRow(scored, threatUrl(scored)),
    ),
  };
}
