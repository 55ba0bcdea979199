import type { Agent } from '#domain/catalog/catalog.ts';
import { layers } from '#domain/maestro/layers.ts';
import { toCitation } from '#ui/entry/citation.ts';
import { inline, plain } from '#ui/shared/markdown.ts';
import { allThreats } from '../api/records/threat.ts';
import { bodySections } from '../body-sections.ts';
import type { Surroundings } from '../export.ts';
import { licenceOf } from '../licence.ts';
import type { Format } from './format.ts';
import { claimLines, questionLines } from './markdown-claims.ts';
import * as facts from './markdown-facts.ts';
import { flowLines } from './markdown-flows.ts';
import { mitigationLines, threatLines } from './markdown-threats.ts';
import { cites, section } from './markdown-words.ts';

/** The texts of the layers as their author wrote them. */
function layerLines(agent: Agent, around: Surroundings): string[] {
  const texts = bodySections(around.sourceOf(agent));
  return [
    ...layers.flatMap(({ id, name }) => [`### ${id} ${name}`, '', texts.layers[id], '']),
    ...(texts.notes === undefined ? [] : ['### Notes', '', texts.notes, '']),
  ];
}

function headLines(agent: Agent): string[] {
  const { name, summary, vendor, homepage, lifecycle } = agent.data;
  const state = lifecycle.state === 'active' ? '' : ` Lifecycle: ${lifecycle.state}.`;
  return [
    `# ${plain(name)}: agentic threat model`,
    '',
    plain(summary),
    '',
    `By ${inline(vendor.replace(/\.$/, ''))}. <${homepage}>.${state}`,
    '',
  ];
}

/** A whole entry as one Markdown text. */
function toMarkdown(agent: Agent, around: Surroundings): string {
  const { id, data } = agent;
  const { urls, whole } = around.addresses;
  const { text } = toCitation(agent, whole(urls.agent(id)), urls.publisher);
  const licence = licenceOf(around.addresses);
  const capabilities = data.capabilities.map((row) => `- ${plain(row.text)}${cites(row.sources)}`);
  return [
    ...headLines(agent),
    ...section('Verdict', facts.verdictLines(agent)),
    ...section('What it can do', capabilities),
    ...section(
      'What an attacker wants',
      data.assets.map(({ name, why }) => `- ${plain(name)}: ${inline(why)}`),
    ),
    ...section(
      'Threats',
      allThreats(agent).flatMap((scored) => threatLines(agent, scored)),
    ),
    ...section(
      'Hardening',
      data.mitigations.flatMap((mitigation) => mitigationLines(agent, mitigation)),
    ),
    ...section('Advisories', facts.advisoryLines(agent)),
    ...section('Factors', facts.factorLines(agent)),
    ...section('How data flows', flowLines(agent)),
    ...section('The seven MAESTRO layers', layerLines(agent, around)),
    ...section('Claims', claimLines(agent)),
    ...section('Questions for the vendor', questionLines(agent, urls)),
    ...section('Sources', facts.sourceLines(agent)),
    ...section('Licence', [
      `${plain(text)} ${plain(licence.name)}, ${plain(licence.attribution)}.`,
    ]),
  ]
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n');
}

/** The whole entry, for print, for readers' tools and for language models. */
export const markdownFormat: Format = {
  id: 'markdown',
  name: 'Markdown',
  does: 'The whole entry as one text, for print, readers’ tools and language models.',
  type: 'text/markdown',
  file: 'entry.md',
  write: toMarkdown,
};
