import { describe, expect, it, test } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { dataFlows } from '#domain/data-flows.ts';
import type { Architecture } from '#domain/entry/architecture.ts';
import { holdsIn } from '#domain/entry/holds-in.ts';
import { layOut } from '#site/diagram/elk-layout.ts';
import { splitLabel } from '#ui/diagram/parts.ts';
import { canBeDrawn, narrowComponents, toDataFlows } from '#ui/diagram/section.ts';
import { threatNumbers } from '#ui/threats/threat-numbers.ts';
import { architectureOf } from '../../helpers/architectures.ts';
import { catalogOf } from '../../helpers/catalog-of.ts';
import { readValid } from '../../helpers/valid-entry.ts';

/** The profiles of the entry are `cloud` and `own-server`, and its injection is of `cloud` only. */
const base = architectureOf(['A User', 'P Engine @inside', 'E Model'], '0-1 1-2+ 2-1! 1-0', {
  inside: 'Inside',
});

function agentOf(architecture: Architecture, named: readonly string[][]): Agent {
  const entry = readValid('example');
  const threats = entry.data.threats.map((threat, place) => ({
    ...threat,
    components: [...(named[place] ?? [])],
  }));
  const data = { ...entry.data, architecture, threats };
  return buildCatalog([{ ...entry, data }]).agents[0] ?? expect.fail();
}

function viewOf(architecture: Architecture, named: readonly string[][]) {
  return toDataFlows(agentOf(architecture, named), undefined) ?? expect.fail();
}

const labelled = (...labels: string[]): Architecture => ({
  ...base,
  flows: base.flows.map((flow, place) => ({ ...flow, label: labels[place] ?? flow.label })),
});

describe('the flows of a section', () => {
  it('stand by stage in the order in which stages appear, and are numbered so', () => {
    const view = viewOf(labelled('Search: ask', 'Process: think', 'Search: look', 'Done'), []);
    expect(
      view.stages.map(({ stage, flows }) => [stage, flows.map((f) => `${f.number} ${f.rest}`)]),
    ).toEqual([
      ['Search', ['1 ask', '2 look']],
      ['Process', ['3 think']],
      [undefined, ['4 Done']],
    ]);
  });

  it('tell unknown encryption from none', () => {
    const flows = viewOf(base, []).stages.flatMap((stage) => stage.flows);
    expect(flows.map(({ encryption }) => encryption)).toEqual(['unknown', 'yes', 'no', 'unknown']);
  });

  it.each([
    ['Search: question', 'Search', 'question'],
    ['Two words: rest: more', 'Two words', 'rest: more'],
    ['no stage', undefined, 'no stage'],
    ['https://example.org', undefined, 'https://example.org'],
    [': rest', undefined, ': rest'],
    ['Search:', undefined, 'Search:'],
    [`${'long '.repeat(9)}: rest`, undefined, `${'long '.repeat(9)}: rest`],
  ])('%j has the stage %j', (label, stage, rest) => {
    expect(splitLabel(label)).toEqual({ stage, rest });
  });
});

/** Every component: a threat that names them names both ends of each flow. */
const ALL = ['c0', 'c1', 'c2'];

describe('the threats of a flow', () => {
  it('have the numbers of the page, which rise, whatever the order of the file', () => {
    const agent = agentOf(base, [ALL, ALL]);
    const numbers = threatNumbers(agent);
    expect([...numbers.values()].slice(0, 2)).toEqual(['#1', '#2']);
    const { crossing } = toDataFlows(agent, undefined) ?? expect.fail();
    const [first = expect.fail()] = crossing;
    expect(first.threats.links.map(({ number }) => number)).toEqual(['#1', '#2']);
    for (const { anchor, number } of first.threats.links)
      expect(numbers.get(anchor.replace('threat-', ''))).toBe(number);
  });
});

describe('crossings that no threat names', () => {
  const unnamed = (named: string[][], architecture = base) =>
    viewOf(architecture, named).unnamed.map(({ flow, mark }) => [flow.number, mark]);

  it('are all of them where no threat names a component', () => {
    expect(unnamed([])).toEqual([1, 2, 3, 4].map((number) => [number, undefined]));
    expect(viewOf(base, []).allNamed).toEqual([]);
  });

  it('are those of which one end alone is named', () => {
    expect(unnamed([[], ['c0', 'c1']])).toEqual([
      [2, undefined],
      [3, undefined],
    ]);
  });

  it('are none where each has one, and the page says so', () => {
    expect(unnamed([[], ALL])).toEqual([]);
    expect(viewOf(base, [[], ALL]).allNamed).toEqual([{ value: true, mark: undefined }]);
  });

  it('follow the profile: a threat of one profile names nothing in another', () => {
    expect(unnamed([ALL, []])).toEqual([1, 2, 3, 4].map((number) => [number, 'when in-2']));
    expect(viewOf(base, [ALL, []]).allNamed).toEqual([{ value: true, mark: 'when in-0 in-1' }]);
  });

  it('leave out a flow where it is not there', () => {
    const [first, ...others] = base.flows;
    if (!first) expect.fail();
    const flows = [{ ...first, profiles: ['cloud'] }, ...others.map((f) => ({ ...f, to: f.from }))];
    expect(unnamed([ALL, []], { ...base, flows })).toEqual([]);
  });
});

describe('the drawing', () => {
  it('leads to the only threat of a component, or to the row that lists several', async () => {
    const agent = agentOf(base, [['c1'], ['c1', 'c2']]);
    const drawing = toDataFlows(agent, await layOut(base))?.drawing;
    expect(drawing?.components.map(({ target }) => target)).toEqual([
      undefined,
      'component-c1',
      'threat-leak',
    ]);
    expect(drawing?.components.map(({ counts }) => counts)).toEqual([
      [{ text: 'no threat named', mark: undefined }],
      [
        { text: '2 threats', mark: 'when in-0 in-1' },
        { text: '1 threat', mark: 'when in-2' },
      ],
      [{ text: '1 threat', mark: undefined }],
    ]);
  });

  it('marks what is there in some profiles only, and a boundary that holds nothing else', async () => {
    const components = base.components.map((component) =>
      component.id === 'c1' ? { ...component, profiles: ['own-server'] } : component,
    );
    const architecture = { ...base, components };
    const drawing = toDataFlows(agentOf(architecture, []), await layOut(architecture))?.drawing;
    expect(drawing?.boundaries.map(({ mark }) => mark)).toEqual(['only in-2']);
    // The others have no flow without it.
    expect(new Set(drawing?.components.map(({ mark }) => mark))).toEqual(new Set(['only in-2']));
    expect(new Set(drawing?.flows.map(({ mark }) => mark))).toEqual(new Set(['only in-2']));
  });

  it('says in the number that a flow is not encrypted', async () => {
    const drawing = toDataFlows(agentOf(base, []), await layOut(base))?.drawing;
    expect(drawing?.flows.map(({ number }) => number)).toEqual(['1', '2', '3!', '4']);
  });

  it('is not tried for more than anybody could read', () => {
    const many = Array.from({ length: 61 }, (_, place) => `P Part ${place}`);
    expect(canBeDrawn(architectureOf(many, ''))).toBe(false);
    expect(canBeDrawn(architectureOf(many.slice(1), ''))).toBe(true);
    expect(canBeDrawn(architectureOf(['P One'], '0-0 '.repeat(121)))).toBe(false);
    expect(canBeDrawn(architectureOf([], ''))).toBe(false);
    expect(viewOf(architectureOf(many, ''), []).tooLarge).toBe(true);
  });
});

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
