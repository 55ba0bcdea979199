import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { toEntryPage } from '#ui/entry/view.ts';
import { toScorePage } from '#ui/score/view.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { readValid } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

const urls = createUrls('/');
const VECTOR = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H';
const SECOND = '    impact: [confidentiality]\n    cvss: unknown';

function agentOf(...changes: Change[]): Agent {
  return buildCatalog([readValid('example', ...changes)]).agents[0] ?? expect.fail();
}

const pageOf = (...changes: Change[]) => toEntryPage(agentOf(...changes), urls);

describe('the threats of an entry page', () => {
  it('stand by score first, whatever their ratings', () => {
    const low = SECOND.replace(
      'unknown',
      'CVSS:4.0/AV:L/AC:H/AT:P/PR:H/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N',
    );
    const ratings = [
      'damage',
      'reproducibility',
      'exploitability',
      'affectedUsers',
      'discoverability',
    ];
    const dread = ratings.map((key) => `      ${key}: { value: 9, because: So it is. }`).join('\n');
    const page = pageOf([SECOND, `${low}\n    dread:\n${dread}`]);
    expect(page.threats.map(({ anchor }) => anchor)).toEqual(['threat-injection', 'threat-leak']);
    expect(page.threats[1]?.dread).toMatchObject({ sum: 45, priority: 'Critical' });
  });

  it('have a rating only where somebody gave one', () => {
    const page = pageOf();
    expect(page.threats.map(({ anchor }) => anchor)).toEqual(['threat-injection', 'threat-leak']);
    expect(page.threats[0]?.dread).toMatchObject({ sum: 35, priority: 'High' });
    expect(page.threats[1]?.dread).toBeUndefined();
  });

  it('show all six STRIDE letters, and which are hit', () => {
    const [first] = pageOf().threats;
    expect(first?.stride.map(({ letter, hit }) => (hit ? letter : '·')).join('')).toBe('·T····');
  });

  it('name their frameworks, mitigations and sources', () => {
    const [first] = pageOf().threats;
    expect(first).toMatchObject({
      frameworks: [{ id: 'ASI01' }, { id: 'LLM01:2026' }, { id: 'CWE-94' }],
      mitigations: [{ anchor: 'mitigation-filter', title: 'Filter' }],
      cites: [{ number: 1, anchor: 'source-docs', title: 'Documentation' }],
      profiles: ['Cloud'],
      cvss: { vector: VECTOR, score: '10.0' },
    });
  });
});

describe('the rest of an entry page', () => {
  it('tells how many threats have no vector, unless none has', () => {
    expect(pageOf().unknownThreats).toBe(1);
    expect(pageOf([`cvss: ${VECTOR}`, 'cvss: unknown']).unknownThreats).toBe(0);
  });

  it('has a banner only for what is no longer active', () => {
    const archived: Change = [
      '  state: active',
      '  state: superseded\n  successor: X\n  sources: [docs]',
    ];
    expect(pageOf().banner).toBeUndefined();
    expect(pageOf(archived).banner).toMatchObject({ state: 'Superseded', successor: 'X' });
  });

  it('marks sources with a stake', () => {
    expect(pageOf().sources.map(({ anchor, stake }) => [anchor, stake])).toEqual([
      ['source-docs', true],
      ['source-review', false],
    ]);
  });

  it('scores each profile with its own mitigation', () => {
    expect(pageOf().profiles).toMatchObject([
      { id: 'cloud', band: { score: '10.0' }, mitigation: 1 },
      { id: 'own-server', band: { score: '4.8–8.3', severity: 'high' }, mitigation: 0.83 },
    ]);
  });

  it('tells apart layers that are mapped, uncertain and unchecked', () => {
    const states = pageOf().layers.map(({ state }) => state);
    expect(states.slice(0, 4)).toEqual(['mapped', 'uncertain', 'uncertain', 'unchecked']);
    expect(pageOf().layers[2]?.threats).toEqual([]);
    expect(pageOf().layers[3]?.threats).toBeUndefined();
    expect(pageOf().layers[0]?.threats?.[0]).toMatchObject({ id: 'M-L1-01' });
  });
});

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
      url: '/agents/example/#threat-injection',
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
