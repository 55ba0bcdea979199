import { bandSensitivity } from '#domain/aivss/band-sensitivity.ts';
import { conformanceNotes } from '#domain/aivss/conformance.ts';
import { factors } from '#domain/aivss/factors.ts';
import { worstCase } from '#domain/aivss/interval.ts';
import { maturityInWords, mitigationLevel } from '#domain/aivss/multipliers.ts';
import { contribution } from '#domain/aivss/score.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { AgentScore } from '#domain/catalog/score-agent.ts';
import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import { formatTerm, formatValue } from '#ui/shared/band.ts';
import { toFlipTable } from '#ui/score/flips.ts';
import { workedSteps } from '#ui/score/worked-steps.ts';
import { columns } from './arguments.ts';
import { measureData, measureRows, minimumData } from './measure-text.ts';
import { onOneLine, toJson } from './plain-text.ts';
import { versionLines } from './score-at.ts';
import * as print from './score-text.ts';
import { threatData } from './threat-data.ts';

/** The points that each factor adds, at most; undefined while the room to fill is unknown. */
function factorRows({ interval, driver }: AgentScore) {
  return factors.map(({ key, name }, index) => {
    const value = driver.inputs.factorValues[index] ?? 'unknown';
    const most = value === 'unknown' ? 1 : value;
    const points = driver.cvssBase === 'unknown' ? undefined : contribution(most, interval.high);
    return { key, name, value, points };
  });
}

function factorLines(score: AgentScore): string[] {
  return columns(
    factorRows(score).map(({ name, value, points }) => {
      if (value === 'unknown')
        return [name, value, points === undefined ? '' : `adds up to ${formatValue(points)}`];
      return [name, formatValue(value), points === undefined ? '' : `adds ${formatValue(points)}`];
    }),
  );
}

function threatLines(score: AgentScore): string[] {
  return columns(
    score.threats.map(({ threat, cvssBase, interval }) => [
      threat.id,
      print.scoreText(interval),
      `CVSS ${print.cvssText(cvssBase)}`,
      `ThM ${formatTerm(interval.high.threatMultiplier)}`,
      `MF ${formatTerm(interval.high.mitigationFactor)}`,
      onOneLine(threat.title),
    ]),
  );
}

/** The smallest changes that move the band; of the highest case while an input is unknown. */
function flipsOf({ interval, driver }: AgentScore) {
  const inputs = worstCase(driver.inputs, interval);
  const flips = bandSensitivity(inputs);
  return { flips, table: toFlipTable(inputs, flips, driver.inputs) };
}

function notesOf({ interval, driver }: AgentScore) {
  const known = driver.inputs.factorValues.filter((value) => value !== 'unknown');
  return conformanceNotes(interval.high, known);
}

/** The multipliers of the driving threat, with the judgement behind each. */
function multiplierRows({ threat, mitigation, interval }: ScoredThreat): string[][] {
  const { threatMultiplier, mitigationFactor } = interval.high;
  return [
    ['ThM', formatTerm(threatMultiplier), maturityInWords(threat.exploitMaturity).name],
    ['MF', formatTerm(mitigationFactor), mitigationLevel(mitigation).name],
  ];
}

/**
 * An agent's score as text.
 * @param agent a scored entry, also a draft
 * @param explain also the steps, factors, threats, versions, notes and what moves the band
 */
export function entryText(agent: Agent, explain: boolean): string {
  const { data, score } = agent;
  const { driver, interval } = score;
  const draft = data.status === 'draft' ? ' (a draft: not published)' : '';
  const lines = [
    `${onOneLine(data.name)}: ${print.headline(interval, score.method)}${draft}`,
    ...columns([
      ['driven by', `${driver.threat.id}: ${onOneLine(driver.threat.title)}`],
      ['CVSS base', print.cvssText(driver.cvssBase)],
      ['factor sum', print.sumText(driver.inputs.factorValues)],
      ...multiplierRows(driver).map(([name = '', ...cells]) => [name, cells.join('  ')]),
      ...measureRows(agent),
    ]),
  ];
  if (!explain) return lines.join('\n');
  const title =
    driver.cvssBase === 'unknown'
      ? 'Factors (what each adds depends on the unknown CVSS base)'
      : 'Factors and the points that each adds';
  return [
    ...lines,
    ...print.stepsText(interval),
    ...print.section(title, factorLines(score)),
    ...print.section(
      `Threats that are open in ${onOneLine(data.assessed.version)}`,
      threatLines(score),
    ),
    ...print.section('Versions', versionLines(agent)),
    ...print.flipsText(flipsOf(score).table, interval.exact),
    ...print.notesText(notesOf(score)),
  ].join('\n');
}

/** The same as JSON; a term that is not known is absent or `null`. */
export function entryJson(agent: Agent, explain: boolean): string {
  const { data, score } = agent;
  const { driver, interval, method } = score;
  const { threatMultiplier, mitigationFactor } = interval.high;
  const head = {
    id: agent.id,
    name: data.name,
    status: data.status,
    assessed: data.assessed,
    method,
    ...print.scoreData(interval),
    driver: { id: driver.threat.id, title: driver.threat.title },
    cvssBase: driver.cvssBase,
    factorSum: print.sumData(driver.inputs.factorValues),
    threatMultiplier,
    mitigationFactor,
    measures: measureData(agent),
    minimumVersion: minimumData(agent),
  };
  if (!explain) return toJson(head);
  return toJson({
    ...head,
    steps: workedSteps(interval),
    factors: factorRows(score),
    threats: score.threats.map(threatData),
    closedThreats: agent.closedThreats.map(({ scored, openIn }) => ({
      ...threatData(scored),
      openIn,
    })),
    flips: flipsOf(score).flips,
    notes: notesOf(score),
  });
}
