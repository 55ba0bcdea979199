import { describe, expect, it } from 'vitest';
import { commonProfiles, dataFlows, threatsOfFlow } from '#domain/data-flows.ts';
import { architectureOf } from '../helpers/architectures.ts';

const architecture = architectureOf(
  ['A User', 'P Engine @inside', 'S Store @inside', 'E Model @provider', 'E Web'],
  '0-1 1-2 1-3 4-0',
  { inside: 'Inside', provider: 'Provider' },
);

describe('the flows of an architecture', () => {
  it('cross a boundary when their ends stand in different ones, or one end in none', () => {
    expect(dataFlows(architecture).map(({ crosses }) => crosses)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('leave out what names a component that is not there, and keep their places', () => {
    const [first, ...others] = architecture.flows;
    if (!first) expect.fail();
    const flows = [{ ...first, to: 'nobody' }, ...others];
    expect(dataFlows({ ...architecture, flows }).map(({ index }) => index)).toEqual([1, 2, 3]);
  });

  it('hold where they and both of their ends do', () => {
    const components = architecture.components.map((component) =>
      component.id === 'c3' ? { ...component, profiles: ['cloud', 'own'] } : component,
    );
    const flows = architecture.flows.map((flow) =>
      flow.to === 'c3' ? { ...flow, profiles: ['own', 'offline'] } : flow,
    );
    expect(dataFlows({ components, flows }).map(({ profiles }) => profiles)).toEqual([
      undefined,
      undefined,
      ['own'],
      undefined,
    ]);
  });

  it('have the threats that name both ends', () => {
    const threats = [['c0', 'c1', 'c4'], ['c1', 'c4'], ['c0'], []].map((components) => ({
      components,
    }));
    const [question] = dataFlows(architecture);
    if (!question) expect.fail();
    expect(threatsOfFlow(threats, question)).toEqual(threats.slice(0, 1));
  });
});

describe('common profiles', () => {
  it.each([
    [[undefined, undefined], undefined],
    [[['a'], undefined], ['a']],
    [
      [undefined, ['a', 'b']],
      ['a', 'b'],
    ],
    [
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      ['b'],
    ],
    [[['a'], ['b'], undefined], []],
    [[], undefined],
  ])('of %j are %j', (lists, common) => {
    expect(commonProfiles(...lists)).toEqual(common);
  });
});
