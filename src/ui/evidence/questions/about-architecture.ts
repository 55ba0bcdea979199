import type { Agent } from '#domain/catalog/catalog.ts';
import { dataFlows } from '#domain/data-flows.ts';
import { layerState } from '#domain/catalog/layer-state.ts';
import type { Architecture } from '#domain/entry/architecture.ts';
import { layers } from '#domain/maestro/layers.ts';
import { fitted, phrase, quoted, some } from './question.ts';
import type { Question } from './question.ts';

/** The open flows that cross a boundary, each with its two sides in the order of their names. */
function crossingsOf(architecture: Architecture) {
  const { boundaries } = architecture;
  const asked = dataFlows(architecture).filter(({ flow, crosses, profiles }) => {
    return (
      crosses && profiles?.length !== 0 && flow.encrypted === undefined && flow.data.length > 0
    );
  });
  return asked.map(({ flow, from, to, profiles }) => {
    // What stands outside of all boundaries is named by itself.
    const ends = [from, to].map(
      ({ boundary, name }) => boundaries.find(({ id }) => id === boundary)?.name ?? name,
    );
    return { flow, profiles, ends: ends.sort() };
  });
}

/** Where the entry lists its flows. */
const FLOWS = { href: '#flows', name: 'Flows' } as const;

/**
 * Asks whether data that crosses a trust boundary is encrypted, where the entry does not say so.
 * Flows between the same two sides are one question.
 */
export function aboutFlows({ data }: Agent): Question[] {
  const { architecture } = data;
  if (!architecture) return [];
  const groups = Map.groupBy(crossingsOf(architecture), ({ ends, profiles }) =>
    [...ends, profiles].join('\n'),
  );
  return [...groups.values()].flatMap((group): Question[] => {
    const [first] = group;
    if (!first) return [];
    const kinds = [...new Set(group.flatMap(({ flow }) => flow.data))];
    const [one = '', other = ''] = first.ends.map((end) => quoted(end, 60));
    return [
      {
        topic: 'flows',
        text: fitted(
          (most) =>
            `Between ${one} and ${other} these data travel: ${some(kinds, most)}. Are they encrypted on their way by default, and with what?`,
        ),
        reason:
          'They cross a trust boundary, and no source that was read says whether they are encrypted.',
        from: [FLOWS],
        profiles: first.profiles,
      },
    ];
  });
}

/** What is asked of a layer, by whose work it is to keep it safe. */
function asksOf(name: string, responsibility: string | undefined): string {
  if (responsibility === 'agent')
    return `which protection does ${name} itself provide, which part of it can be switched off, and where is that documented?`;
  if (responsibility === 'deployer')
    return `what must whoever runs ${name} set up, which defaults are safe, and where is that documented?`;
  if (responsibility === 'provider')
    return `what do you require of the provider of the model or service, how do you check it, and where is that documented?`;
  return `which protection does ${name} itself provide, what is left to others, and where is that documented?`;
}

/** Asks about each layer that no source settles, or at which nobody has looked. */
export function aboutLayers(agent: Agent): Question[] {
  const { data } = agent;
  return layers.flatMap(({ id, name, definition }): Question[] => {
    const assessment = data.maestro[id];
    const state = layerState(agent, id);
    if (state === 'mapped') return [];
    const means = phrase(definition.charAt(0).toLowerCase() + definition.slice(1));
    const owner =
      assessment.responsibility === undefined
        ? ''
        : ` The entry takes it to be up to the ${assessment.responsibility}.`;
    return [
      {
        topic: 'layers',
        text: `${name.charAt(0)}${name.slice(1).toLowerCase()} (${means}): ${asksOf(data.name, assessment.responsibility)}`,
        reason: `${state === 'unchecked' ? 'Nobody has looked at this layer.' : 'No source that was read settles what is on this layer.'}${owner}`,
        from: [{ href: `#${id}`, name: `${id} ${name}` }],
        layer: id,
      },
    ];
  });
}
