import type { Agent } from '#domain/catalog/catalog.ts';
import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import type { Mitigation } from '#domain/entry/mitigation.ts';
import { scoreText } from '#ui/history/change-words.ts';
import { reachWords } from '#ui/threats/reach.ts';
import { cites, codeBlock, plain } from './markdown-words.ts';

const list = (title: string, items: readonly string[]) =>
  items.length === 0 ? [] : [`- ${title}: ${items.map(plain).join('; ')}`];

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
    `- Score: ${scoreText(interval)}, AIVSS 0.8`,
    `- CVSS: ${threat.cvss}. ${reachWords(threat.cvss)}.`,
    ...(threat.because === undefined ? [] : [`- Why: ${plain(threat.because)}`]),
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
      : ['- Chain:', ...threat.chain.map(({ layer, step }) => `  1. ${layer}: ${plain(step)}`)]),
    '',
  ];
}

/** A mitigation in full. */
export function mitigationLines(mitigation: Mitigation): string[] {
  const { title, text, kind, setting, snippet, pitfalls, verification, sources } = mitigation;
  return [
    `### ${plain(title)}`,
    '',
    `${plain(text)}${cites(sources)}`,
    '',
    `- Kind: ${kind}`,
    ...(setting
      ? [`- Setting: ${plain(setting.where)}: ${plain(setting.what)}${cites([setting.source])}`]
      : []),
    ...list('Pitfalls', pitfalls),
    ...(verification
      ? [
          `- Test (${verification.status}): ${plain(verification.input)} Expected: ${plain(verification.expected)}`,
        ]
      : ['- Test: none is written down.']),
    '',
    ...(snippet ? [...codeBlock(snippet.code, snippet.language), ''] : []),
  ];
}
