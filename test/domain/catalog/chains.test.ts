import { describe, expect, it } from 'vitest';
import {
  chainThreats,
  crossingsOf,
  outcomeOf,
  pathOf,
  profilesOf,
} from '#domain/catalog/chains.ts';
import { withChain } from '../../helpers/chain-entry.ts';
import type { Control, Step } from '../../helpers/chain-entry.ts';
import { readValid } from '../../helpers/valid-entry.ts';

/** What becomes of a chain: `2 by wall`, `none`, with the failed ones before it. */
function outcome(steps: readonly Step[], controls: readonly Control[], profile?: string): string {
  const { data } = readValid('example', ...withChain(steps, controls));
  const threat = chainThreats(data)[0] ?? expect.fail();
  const { breaker, untested, failed } = outcomeOf(data, threat, profile);
  const name = (one: typeof breaker) => (one ? `${one.step + 1} by ${one.mitigation.id}` : 'none');
  const open = untested ? [`untested ${name(untested)}`] : [];
  return [name(breaker), ...open, ...failed.map((one) => `failed ${name(one)}`)].join(', ');
}

const wall = { id: 'wall', status: 'passed' };
const gate = { id: 'gate', status: 'passed' };

describe('the first mitigation that breaks a chain', () => {
  it('is the one of the earliest step, whatever the order of the mitigations', () => {
    const steps: Step[] = [['L1'], ['L3', 'wall'], ['L4', 'gate']];
    expect(outcome(steps, [gate, wall])).toBe('2 by wall');
    expect(outcome([['L1', 'gate', 'wall']], [wall, gate])).toBe('1 by gate');
  });

  it('is none where no step names one', () => {
    expect(outcome([['L1'], ['L3']], [wall])).toBe('none');
  });

  it.each(['detect', 'respond'])('is none that only %ss', (kind) => {
    const steps: Step[] = [
      ['L1', 'log'],
      ['L3', 'wall'],
    ];
    expect(outcome(steps, [{ id: 'log', kind, status: 'passed' }, wall])).toBe('2 by wall');
    expect(outcome(steps.slice(0, 1), [{ id: 'log', kind, status: 'passed' }])).toBe('none');
  });

  it('is none whose test failed: that one is told, and the next is tried', () => {
    const steps: Step[] = [['L1', 'list', 'wall']];
    const list = { id: 'list', status: 'failed' };
    expect(outcome(steps, [list, wall])).toBe('1 by wall, failed 1 by list');
    expect(outcome([['L1'], ['L2', 'list']], [list])).toBe('none, failed 2 by list');
  });

  it('leaves out a failed one that stands behind it', () => {
    const list = { id: 'list', status: 'failed' };
    expect(
      outcome(
        [
          ['L1', 'wall'],
          ['L2', 'list'],
        ],
        [list, wall],
      ),
    ).toBe('1 by wall');
  });

  it.each(['read', 'not-run'])('is none whose test was %s: it is told apart', (status) => {
    const fence = { id: 'fence', status };
    expect(outcome([['L1', 'fence']], [fence])).toBe('none, untested 1 by fence');
    const steps: Step[] = [
      ['L1', 'fence'],
      ['L2', 'wall'],
    ];
    expect(outcome(steps, [fence, wall])).toBe('2 by wall, untested 1 by fence');
  });

  it('is none without a test', () => {
    expect(outcome([['L1', 'fence']], [{ id: 'fence' }])).toBe('none, untested 1 by fence');
  });

  it('holds in the profile that is asked about, and in all of them without one', () => {
    const steps: Step[] = [
      ['L1', 'box'],
      ['L3', 'wall'],
    ];
    const controls = [{ id: 'box', profiles: ['cloud'], status: 'passed' }, wall];
    expect(outcome(steps, controls, 'cloud')).toBe('1 by box');
    expect(outcome(steps, controls, 'own-server')).toBe('2 by wall');
    expect(outcome(steps, controls)).toBe('2 by wall');
    const both = [{ id: 'box', profiles: ['cloud', 'own-server'], status: 'passed' }, wall];
    expect(outcome(steps, both)).toBe('1 by box');
  });
});

describe('a chain', () => {
  const { data } = readValid('example', ...withChain([['L1'], ['L1'], ['L3'], ['L1']], [wall]));
  const threat = chainThreats(data)[0] ?? expect.fail();

  it('belongs to a threat that has steps, and to no other', () => {
    expect(chainThreats(data).map(({ id }) => id)).toEqual(['leak']);
    expect(chainThreats(readValid('example').data)).toEqual([]);
  });

  it('passes its layers, each as long as it stays there, and crosses between them', () => {
    expect(pathOf(threat)).toEqual(['L1', 'L3', 'L1']);
    expect(crossingsOf(['L1', 'L3', 'L1'])).toEqual([
      { from: 'L1', to: 'L3' },
      { from: 'L3', to: 'L1' },
    ]);
    expect(crossingsOf(['L4'])).toEqual([]);
  });

  it('holds in the profiles of its threat', () => {
    expect(profilesOf(data, threat)).toEqual(['cloud', 'own-server']);
    expect(profilesOf(data, { ...threat, profiles: ['own-server'] })).toEqual(['own-server']);
  });
});
