import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { chainlessMark, toChains, toDrawnChains } from '#ui/chains/view.ts';
import { toThreats } from '#ui/threats/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { withChain } from '../../helpers/chain-entry.ts';
import type { Control, Step } from '../../helpers/chain-entry.ts';
import { readValid } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

const urls = createUrls('/x/', PUBLIC);

function agentOf(...changes: Change[]) {
  return buildCatalog([readValid('example', ...changes)]).agents[0] ?? expect.fail();
}

const chainOf = (steps: readonly Step[], controls: readonly Control[]) =>
  toChains(agentOf(...withChain(steps, controls)), urls)[0] ?? expect.fail();

const wall = { id: 'wall', status: 'passed' };

describe('a chain on the page of its entry', () => {
  it('names its threat, its path and its steps with what is named against them', () => {
    const chain = chainOf([['L1'], ['L1', 'wall'], ['L3']], [wall]);
    expect(chain).toMatchObject({
      anchor: 'chain-leak',
      threat: { href: '/x/agents/example/threats/#threat-leak', title: 'Leaked data' },
      path: 'L1 → L3',
      marks: undefined,
      steps: [
        { layer: { id: 'L1' }, text: 'Step 1.', breakers: [] },
        {
          breakers: [
            {
              href: '/x/agents/example/hardening/#mitigation-wall',
              statusName: 'test passed',
              fails: undefined,
            },
          ],
        },
        { layer: { name: 'Agent Frameworks' }, breakers: [] },
      ],
    });
  });

  it('has one verdict where every profile has the same', () => {
    const { verdicts } = chainOf([['L1', 'wall']], [wall]);
    expect(verdicts).toHaveLength(1);
    expect(verdicts[0]).toMatchObject({
      ...{ mark: undefined, profiles: [], partly: false, failed: [] },
      breaker: { step: 1, title: 'The wall', status: 'passed' },
    });
  });

  it('has a verdict for each choice of the profile where they differ', () => {
    const box = { id: 'box', profiles: ['cloud'], status: 'passed' };
    const { verdicts } = chainOf(
      [
        ['L1', 'box'],
        ['L3', 'wall'],
      ],
      [box, wall],
    );
    expect(verdicts).toMatchObject([
      { mark: 'when in-0 in-2', profiles: [], breaker: { step: 2 } },
      { mark: 'when in-1', profiles: ['Cloud'], breaker: { step: 1, statusName: 'test passed' } },
    ]);
  });

  it('says when something breaks it in some profiles only', () => {
    const { verdicts } = chainOf(
      [['L1', 'box']],
      [{ id: 'box', profiles: ['cloud'], status: 'passed' }],
    );
    expect(verdicts.map(({ breaker, partly }) => [breaker?.title, partly])).toEqual([
      [undefined, true],
      ['The box', false],
    ]);
  });

  it('tells apart what nobody has tested', () => {
    const { verdicts } = chainOf([['L1', 'box']], [{ id: 'box', status: 'read' }]);
    expect(verdicts).toMatchObject([
      { breaker: undefined, untested: { step: 1, statusName: 'judged by reading, not run' } },
    ]);
  });

  it.each<[Control, RegExp]>([
    [{ id: 'x', status: 'failed' }, /does not break/],
    [{ id: 'x', kind: 'detect' }, /notices/],
    [{ id: 'x', kind: 'respond' }, /limits the harm/],
  ])('says why %o does not break it', (control, words) => {
    const chain = chainOf([['L1', 'x']], [control]);
    expect(chain.steps[0]?.breakers[0]?.fails).toMatch(words);
    expect(chain.verdicts[0]?.breaker).toBeUndefined();
    expect(chain.verdicts[0]?.failed).toHaveLength(control.status ? 1 : 0);
  });

  it('is drawn with a place for each step', () => {
    const agent = agentOf(...withChain([['L1'], ['L7']], []));
    expect(toDrawnChains(agent, urls)[0]?.drawing.steps).toHaveLength(2);
  });

  it('is linked from its threat, and from no other', () => {
    const threats = toThreats(agentOf(...withChain([['L1']], [])), createUrls('/', PUBLIC));
    expect(threats.map(({ anchor, chain }) => [anchor, chain]).sort()).toEqual([
      ['threat-injection', undefined],
      ['threat-leak', 'chain-leak'],
    ]);
  });
});

describe('profiles that no chain holds in', () => {
  const inCloud: Change = [
    '    cvss: unknown\n    mitigations',
    '    cvss: unknown\n    profiles: [cloud]\n    mitigations',
  ];
  it('are marked, so that the section is not empty', () => {
    expect(chainlessMark(agentOf(inCloud, ...withChain([['L1']], [])))).toBe('when in-2');
    expect(chainlessMark(agentOf(...withChain([['L1']], [])))).toBeUndefined();
    expect(chainlessMark(agentOf())).toBeUndefined();
  });
});
