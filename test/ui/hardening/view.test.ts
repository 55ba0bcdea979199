import { describe, expect, it } from 'vitest';
import { toChecklist } from '#ui/hardening/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { agentWithWall } from './fixture.ts';

const urls = createUrls('/x/', PUBLIC);
const list = toChecklist(agentWithWall(), urls);

describe('the steps of a checklist', () => {
  it('stand by what they take away, one whose test failed last, and unused ones apart', () => {
    expect(list.groups.map(({ name, steps }) => [name, steps.map(({ id }) => id)])).toEqual([
      ['Patterns: no setting of this product', ['filter', 'wall']],
      ['Against no threat of this entry', ['idle']],
    ]);
    expect(list.groups[0]?.steps[0]?.layers).toEqual(['L1', 'L2', 'L3']);
    expect(list.ids).toEqual(['filter', 'wall', 'idle']);
  });

  it('that set something in the product stand before patterns', () => {
    const setting =
      '    setting: { where: config.yml, what: wall on, source: docs }\n    profiles: [cloud]';
    const agent = agentWithWall([
      '    profiles: [cloud]\n    sources: [docs]\n  - id: idle',
      `${setting}\n    sources: [docs]\n  - id: idle`,
    ]);
    const [first] = toChecklist(agent, urls).groups;
    expect(first).toMatchObject({
      name: 'Settings of this product',
      steps: [{ id: 'wall', setting: { where: 'config.yml', what: 'wall on' } }],
    });
    expect(first?.steps[0]?.settingCites).toMatchObject([{ anchor: 'source-docs' }]);
  });

  it('are linked with the threats that they act against, and marked where they do not hold', () => {
    const [filter] = list.groups[0]?.steps ?? [];
    expect(filter).toMatchObject({ anchor: 'mitigation-filter', mark: undefined });
    expect(filter?.against).toEqual([
      {
        href: '/x/agents/example/threats/#threat-injection',
        ...{ text: 'Injected instructions', note: undefined, mark: 'only in-1' },
      },
      {
        href: '/x/agents/example/threats/#threat-leak',
        ...{ text: 'Leaked data', note: undefined, mark: undefined },
      },
    ]);
    expect(list.groups[0]?.steps[1]).toMatchObject({ mark: 'only in-1', profiles: ['Cloud'] });
  });

  it('name the threats that the assessed version closes last, and say so', () => {
    const bound = agentWithWall([
      '    advisories: [CVE-2026-12345]',
      '    advisories: [CVE-2026-12345]\n    versionBound: true',
    ]);
    const [filter] = toChecklist(bound, urls).groups.flatMap(({ steps }) =>
      steps.filter(({ id }) => id === 'filter'),
    );
    expect(filter?.against.map(({ text, note }) => [text, note])).toEqual([
      ['Leaked data', undefined],
      ['Injected instructions', '(closed in 1.2.3)'],
    ]);
  });

  it('say what a test gave, a failure by its word', () => {
    expect(list.groups[0]?.steps[1]?.test).toMatchObject({ status: 'failed', word: 'FAILED' });
    expect(list.groups[0]?.steps[0]?.test).toBeUndefined();
  });
});

describe('the pairs of risk and solution', () => {
  it('name each threat by priority with all of its mitigations', () => {
    const shown = list.pairs.map(({ title, solutions }) => [
      title,
      solutions.map(({ href, failed }) => `${href} ${failed}`),
    ]);
    expect(shown).toEqual([
      ['Injected instructions', ['#mitigation-filter false']],
      ['Leaked data', ['#mitigation-wall true', '#mitigation-filter false']],
    ]);
    expect(list.pairs[0]?.mark).toBe('only in-1');
  });

  it('say so where no mitigation holds in a profile of the threat', () => {
    expect(list.pairs.map(({ lacking }) => lacking)).toEqual([[], []]);
    const agent = agentWithWall(['      - wall\n      - filter', '      - wall']);
    const pairs = toChecklist(agent, urls).pairs;
    // The wall holds in the cloud only, and the threat on the own server, too.
    expect(pairs[1]?.lacking).toEqual(['when in-2']);
  });
});

it('the files stand beside the page', () => {
  expect(list.fileUrl).toBe('/x/agents/example/checklist.json');
  expect(list.files.map(({ url }) => url)).toEqual([
    '/x/agents/example/checklist.csv',
    '/x/agents/example/checklist.json',
    '/x/agents/example/checklist.md',
  ]);
});
