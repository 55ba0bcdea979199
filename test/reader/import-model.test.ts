import { describe, expect, it } from 'vitest';
import { formats } from '#exports/formats/index.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { draftOf, modelFacts } from '../helpers/model-facts.ts';
import { surroundings } from '../helpers/surroundings.ts';

const around = surroundings({ catalog: catalogOf() });
const drawn = around.catalog.agents.filter(({ data }) => data.architecture);
const models = formats.filter(({ id }) => id === 'threat-dragon' || id === 'tm-bom');

describe.each(models)('an entry exported as $id and imported again', (format) => {
  it.each(drawn)('$id keeps components, flows, boundaries and threats', async (agent) => {
    const draft = draftOf(await format.write(agent, around));
    const [before, after] = [modelFacts(agent.data), modelFacts(draft)];
    expect(before.components.length).toBeGreaterThan(3);
    // Threat Dragon has no place for a threat beside its components: the first process holds it.
    const loose = new Set(before.threats.filter(({ at }) => at === 'anywhere').map((t) => t.title));
    const placed = ({ threats }: typeof before) =>
      threats.map((threat) => (loose.has(threat.title) ? { ...threat, at: 'anywhere' } : threat));
    expect({ ...after, threats: placed(after) }).toEqual(before);
  });
});

it('there are models to try', () => {
  expect(models).toHaveLength(2);
  expect(drawn.length).toBeGreaterThan(10);
});
