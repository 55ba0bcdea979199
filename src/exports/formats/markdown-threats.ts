import type { Agent } from '#domain/catalog/catalog.ts';
import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import type { Mitigation } from '#domain/entry/mitigation.ts';
import { CATALOG_TEST, testStatusWords } from '#ui/hardening/ticks.ts';
import { scoreText } from '#ui/shared/band.ts';
import { codeSpan, inline, plain } from '#ui/shared/markdown.ts';
import { reachWords } from '#ui/threats/reach.ts';
import { profileNames } from '#ui/entry/profile-marks.ts';
import { cites, codeBlock } from './markdown-words.ts';

/** Texts as one item: whole sentences follow each other, anything else is a list. */
function list(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const between = items.every((item) => item.endsWith('.')) ? ' ' : '; ';
  return [`- ${title}: ${items.map(inline).join(between)}`];
}

/** The set-ups that something holds in, as an item; nothing where it holds in all of them. */
function heldLines(agent: Agent, profiles: readonly string[] | undefined): string[] {
  return list('Only in', profileNames(agent, profiles));
}

/** A threat in full. */
export function threatLines(agent: Agent, { threat, interval }: ScoredThreat): string[] {
  const closed = agent.closedThreats.find(({ scored }) => scored.threat === threat);
  const titles = new Map(agent.data.mitigations.map(({ id, title }) => [id, title]));
  return [
    `### ${plain(threat.title)}`,
    '',
    ...(closed
      ? [`Closed in the assessed version; open in ${closed.openIn || 'no version'}.`, '']
      : []),
    `${plain(threat.scenario)}${cites(threat.sources)}`,
    '',
    ...heldLines(agent, threat.profiles),
    `- Score: ${scoreText(interval)}, AIVSS 0.8`,
    threat.cvss === 'unknown'
      ? '- CVSS: not known.'
      : `- CVSS: ${threat.cvss}. ${reachWords(threat.cvss)}.`,
    ...(threat.because === undefined ? [] : [`- Why: ${inline(threat.because)}`]),
    ...list('Arises when', threat.arisesWhen),
    ...list('Consequences', threat.consequences),
    `- Layers: ${threat.layers.join(', ')}. STRIDE: ${threat.stride.join(', ')}. Lost: ${threat.impact.join(', ')}.`,
    ...list('Ids', threat.frameworks),
    ...list('Advisories', threat.advisories),
    ...list(
      'Against it',
      threat.mitigations.map((id) => titles.get(id) ?? id),
    ),
    ...(threat.chain.length === 0
      ? []
      : ['- Chain:', ...threat.chain.map(({ layer, step }) => `  1. ${layer}: ${inline(step)}`)]),
    '',
  ];
}

/** What to set in the product, and where: as it is typed. */
function settingLines({ setting }: Mitigation): string[] {
  if (!setting) return [];
  const { where, what, since, needs, source } = setting;
  const terms = [
    ...(since === undefined ? [] : [`since ${inline(since)}`]),
    ...(needs === undefined ? [] : [`needs ${inline(needs)}`]),
  ];
  const from = terms.length === 0 ? '' : ` (${terms.join('; ')})`;
  return [`- Setting: ${codeSpan(where)}: ${codeSpan(what)}${from}${cites([source])}`];
}

/** What was tried, and what came of it. */
function testLine({ verification }: Mitigation): string {
  if (!verification) return `- ${CATALOG_TEST}: none is written down.`;
  const { input, expected, observed, status, on, ran } = verification;
  const day = on === undefined ? '' : ` (${on})`;
  return [
    `- ${CATALOG_TEST}: ${testStatusWords[status]}${day}.`,
    ...(ran ? [`Run by ${inline(ran.by)}, ${ran.on}, with ${inline(ran.with)}.`] : []),
    ...(ran?.version ? [`That was ${inline(ran.version)}, not the assessed version.`] : []),
    `Tried: ${inline(input)} Expected: ${inline(expected)}`,
    ...(observed === undefined ? [] : [`Observed: ${inline(observed)}`]),
  ].join(' ');
}

/** A mitigation in full. */
export function mitigationLines(agent: Agent, mitigation: Mitigation): string[] {
  const { title, text, kind, profiles, snippet, pitfalls, sources } = mitigation;
  return [
    `### ${plain(title)}`,
    '',
    `${plain(text)}${cites(sources)}`,
    '',
    ...heldLines(agent, profiles),
    `- Kind: ${kind}`,
    ...settingLines(mitigation),
    ...list('Pitfalls', pitfalls),
    testLine(mitigation),
    '',
    ...(snippet ? [...codeBlock(snippet.code, snippet.language), ''] : []),
  ];
}
