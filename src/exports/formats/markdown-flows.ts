import type { Agent } from '#domain/catalog/catalog.ts';
import { dataFlows } from '#domain/data-flows.ts';
import { encryptionOf, encryptions } from '#ui/diagram/parts.ts';
import { inline, plain } from '#ui/shared/markdown.ts';
import { profileNames } from '#ui/entry/profile-marks.ts';

/** The set-ups that a part is there in, to stand in brackets; nothing where it is in all of them. */
function heldWords(agent: Agent, profiles: readonly string[] | undefined): string[] {
  const names = profileNames(agent, profiles);
  return names.length === 0 ? [] : [`only in: ${names.map(inline).join('; ')}`];
}

/** The components and what flows between them. Flows of the same words differ in what is in brackets. */
export function flowLines(agent: Agent): string[] {
  const { architecture } = agent.data;
  if (!architecture) return [];
  const zones = new Map(architecture.boundaries.map(({ id, name }) => [id, name]));
  return [
    ...architecture.components.map(({ name, kind, boundary, profiles }) => {
      const zone = boundary === undefined ? [] : [`in ${inline(zones.get(boundary) ?? boundary)}`];
      return `- ${plain(name)} (${[kind, ...zone, ...heldWords(agent, profiles)].join(', ')})`;
    }),
    '',
    ...dataFlows(architecture).map(({ flow, from, to, profiles }) => {
      const data = flow.data.length === 0 ? [] : [`data: ${flow.data.map(inline).join(', ')}`];
      const facts = [
        ...data,
        encryptions[encryptionOf(flow.encrypted)].means,
        ...heldWords(agent, profiles),
      ];
      return `- ${plain(from.name)} → ${inline(to.name)}: ${inline(flow.label)} (${facts.join('; ')})`;
    }),
  ];
}
