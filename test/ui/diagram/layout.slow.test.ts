import { describe, expect, it } from 'vitest';
import type { Architecture } from '#domain/entry/architecture.ts';
import { oncePer } from '#domain/remember.ts';
import { layOut } from '#site/diagram/elk-layout.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';
import { faultsOf } from '../../helpers/diagram-faults.ts';
import { architectureOf, five, hostile, twelve, twentyFive } from '../../helpers/architectures.ts';

/** The layout of an architecture, made once for all that is asked of it. */
const layoutOf = oncePer((architecture: Architecture) => layOut(architecture));

const real = catalogOf().agents.flatMap(({ id, data }): [string, Architecture][] =>
  data.architecture ? [[id, data.architecture]] : [],
);

describe('a layout', () => {
  it.each([
    ['five components', five],
    ['twelve components', twelve],
    ['twenty-five components', twentyFive],
    ['hostile names and lines', hostile],
    ...real,
  ])('of %s has no fault', async (_name, architecture) => {
    expect(faultsOf(architecture, await layoutOf(architecture))).toEqual([]);
  });

  it.each([five, twelve, ...real.map(([, architecture]) => architecture)])(
    'keeps every line clear of the names of boundaries',
    async (architecture) => {
      const { boundaries } = await layoutOf(architecture);
      expect(boundaries.filter(({ over }) => over)).toEqual([]);
    },
  );

  it('is the same whatever was laid out before', async () => {
    const first = JSON.stringify(await layOut(twelve));
    await layOut(five);
    expect(JSON.stringify(await layOut(twelve))).toBe(first);
  });

  it('has whole numbers only', async () => {
    const numbers = JSON.stringify(await layoutOf(twentyFive)).match(/-?\d[\d.e+-]*/g) ?? [];
    expect(numbers.length).toBeGreaterThan(300);
    expect(numbers.filter((number) => !/^\d+$/.test(number))).toEqual([]);
  });

  it('holds one component, and none that speaks to another', async () => {
    for (const parts of [['P Alone'], ['P Alone', 'S Apart @x']]) {
      const architecture = architectureOf(parts, '', { x: 'A place' });
      expect(faultsOf(architecture, await layOut(architecture))).toEqual([]);
    }
  });
});

describe('the check of layouts finds', () => {
  it('what is moved onto something else', async () => {
    const layout = await layoutOf(five);
    const [first, second, ...rest] = layout.components;
    if (!first || !second) expect.fail();
    const moved = { ...layout, components: [first, first, ...rest] };
    expect(faultsOf(five, moved)).toContain('component 1 lies on component 0');
    const [line, ...lines] = layout.flows;
    if (!line) expect.fail();
    const named = {
      ...layout,
      flows: [{ ...line, badge: [first[0] + 5, first[1] + 5] as const }, ...lines],
    };
    expect(faultsOf(five, named)).toContain('number 0 lies on component 0');
    expect(faultsOf(five, { ...layout, width: 10 })).toContain('component 0 is out of the picture');
  });
});
