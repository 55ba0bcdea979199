import type { Agent } from '#domain/catalog/catalog.ts';
import { layers } from '#domain/maestro/layers.ts';
import { layerState } from '#domain/catalog/layer-state.ts';
import type { Question } from './question.ts';
import { phrase } from './words.ts';

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

/** Asks about each layer that no source pins, or at which nobody has looked. */
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
        reason: `${state === 'unchecked' ? 'Nobody has looked at this layer.' : 'No source that was read pins this layer.'}${owner}`,
        from: [{ href: `#${id}`, name: `${id} ${name}` }],
        layer: id,
      },
    ];
  });
}
