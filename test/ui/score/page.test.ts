import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { toScorePage } from '#ui/score/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { readValid } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

const urls = createUrls('/', PUBLIC);
const VECTOR = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H';

function agentOf(...changes: Change[]): Agent {
  return buildCatalog([readValid('example', ...changes)]).agents[0] ?? expect.fail();
}

describe('the score page', () => {
  const mild: Change = [VECTOR, 'CVSS:4.0/AV:N/AC:L/AT:P/PR:N/UI:P/VC:N/VI:H/VA:N/SC:N/SI:L/SA:N'];
  const page = toScorePage(agentOf(mild), urls);

  it('shows ten factors with reasons, whose points and base add up to the raw score', () => {
    expect(page.factors).toHaveLength(10);
    expect(page.factors[0]).toMatchObject({ value: '0.60', because: 'It acts alone.', width: 60 });
    const points = page.factors.reduce((sum, { points: text }) => sum + Number(text), 0);
    const raw = Number(page.steps[0]?.steps[2]?.result);
    expect(points + Number(page.inputs.cvss.score)).toBeCloseTo(raw, 1);
  });

  it('names the threat that drives the score and links to it', () => {
    expect(page.driver).toEqual({
      title: 'Injected instructions',
      url: '/agents/example/threats/#threat-injection',
    });
    expect(page.runnerUp).toBeUndefined();
  });

  it('carries the note on values off the grid, and shows all four methods', () => {
    expect(page.notes.map(({ id }) => id)).toContain('off-grid');
    expect(page.byMethod.map(({ id, band }) => [id, band === undefined])).toEqual([
      ['AIVSS:0.8', false],
      ['AIVSS:0.8-strict', true],
      ['AIVSS:0.5', false],
      ['AIVSS:floor', false],
    ]);
  });

  it('of a factor that nobody checked says up to how much it adds', () => {
    const open = agentOf(mild, ['value: 0.6', 'value: unknown']);
    const view = toScorePage(open, urls);
    expect(view.factors[0]).toMatchObject({ value: 'unknown', width: 100 });
    expect(view.factors[0]?.points).toMatch(/^up to \d\.\d+$/);
    expect(view.steps.map(({ title }) => title)).toEqual(['Lowest case', 'Highest case']);
  });
});
