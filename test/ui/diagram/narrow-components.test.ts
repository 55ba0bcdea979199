import { expect, test } from 'vitest';
import { holdsIn } from '#domain/entry/holds-in.ts';
import { dataFlows } from '#domain/data-flows.ts';
import { narrowComponents } from '#ui/diagram/narrow-components.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';

const component = (id: string, profiles?: string[]) => ({
  ...{ id, name: id, kind: 'process' as const },
  ...(profiles ? { profiles } : {}),
});
const flow = (from: string, to: string, profiles?: string[]) => ({
  ...{ from, to, label: 'data', data: [] },
  ...(profiles ? { profiles } : {}),
});
const narrowed = (
  components: ReturnType<typeof component>[],
  ...flows: ReturnType<typeof flow>[]
) =>
  Object.fromEntries(
    narrowComponents({ boundaries: [], components, flows }).components.map((row) => [
      row.id,
      row.profiles,
    ]),
  );

test('a component is there where one of its flows is', () => {
  const parts = [component('a'), component('b'), component('c')];
  expect(narrowed(parts, flow('a', 'b', ['x']), flow('a', 'c'))).toEqual({
    ...{ a: undefined, b: ['x'], c: undefined },
  });
  expect(narrowed(parts, flow('a', 'b', ['x']), flow('b', 'c', ['y']))).toEqual({
    ...{ a: ['x'], b: ['x', 'y'], c: ['y'] },
  });
});

test('its own profiles hold as well, and one without any flow stays', () => {
  const parts = [component('a', ['x', 'y']), component('b', ['y', 'z']), component('c')];
  expect(narrowed(parts, flow('a', 'b'))).toEqual({ a: ['y'], b: ['y'], c: undefined });
});

test('in every profile of every entry each component that is drawn has a flow', () => {
  let seen = 0;
  for (const { id, data } of catalogOf().agents) {
    if (!data.architecture) continue;
    const { components } = narrowComponents(data.architecture);
    const flows = dataFlows(data.architecture);
    for (const profile of data.profiles)
      for (const one of components.filter(({ profiles }) => holdsIn(profiles, profile.id))) {
        const own = flows.filter(({ from, to }) => from.id === one.id || to.id === one.id);
        const shown = own.filter(({ profiles }) => holdsIn(profiles, profile.id));
        expect(shown.length > 0 || own.length === 0, `${id} ${profile.id} ${one.id}`).toBe(true);
        seen += 1;
      }
  }
  expect(seen).toBeGreaterThan(50);
});
