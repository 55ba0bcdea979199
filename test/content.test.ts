import { describe, expect, it } from 'vitest';
import { factors } from '#domain/aivss/factors.ts';
import { factorValuesOf } from '#domain/catalog/score-threat.ts';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { layers } from '#domain/maestro/layers.ts';
import { formatReport } from '#reader/report/report.ts';
import { readContent } from '#io/read-content.ts';
import { today } from '#io/today.ts';
import { toAnswer } from '#ui/entry/view.ts';
import { toEvidence } from '#ui/evidence/view.ts';
import { toScorePage } from '#ui/score/view.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { toThreatsPage } from '#ui/threats/threats-page.ts';

const content = readContent('content', { today: today() });

/** Rules that begin to speak when time passes, though nobody changed anything. */
const FRESHNESS = ['review-overdue', 'exception-expired'];

it('the catalog has nothing wrong with it, not even a warning, but for what only ages', () => {
  const findings = content.findings.filter(({ rule }) => !FRESHNESS.includes(rule));
  expect(findings.length === 0 ? '' : formatReport({ ...content, findings })).toBe('');
  expect(content.entries.length).toBe(content.files);
});

describe('the entries that the catalog began with', () => {
  it.each([
    ['dify', [0.6, 0.7, 0.3, 0.8, 0.7, 0.8, 0.4, 0.5, 0.7, 0.5], 6.0],
    ['agentic-flow', [0.8, 0.7, 0.4, 0.8, 0.3, 0.6, 0.2, 0.4, 0.8, 0.6], 5.6],
    ['autogen', [0.8, 0.9, 0.7, 0.9, 0.5, 0.8, 0.4, 1.0, 0.8, 0.7], 7.5],
  ])('%s keeps the ten factor values of its listing', (id, values, sum) => {
    const entry = content.entries.find((candidate) => candidate.id === id) ?? expect.fail();
    expect(factorValuesOf(entry.data)).toEqual(values);
    const agent = buildCatalog([entry]).agents[0];
    expect(agent?.score.interval.high.factorSum).toBe(sum);
  });

  it.each([
    ['dify', '✓✓✓?✓??'],
    ['agentic-flow', '✓?✓✓??✓'],
    ['autogen', '??✓???✓'],
  ])('%s maps every layer that its listing maps', (id, seed) => {
    const { data } = content.entries.find((candidate) => candidate.id === id) ?? expect.fail();
    const lost = layers.filter(
      (layer, i) => seed[i] === '✓' && data.maestro[layer.id].certainty !== 'mapped',
    );
    expect(lost.map((layer) => layer.id)).toEqual([]);
  });
});

describe.each(content.entries.map((entry) => [entry.id, entry] as const))('%s', (_id, entry) => {
  it('says why, for each of the ten factors', () => {
    const silent = factors.filter(({ key }) => !entry.data.aivss.factors[key].because);
    expect(silent.map(({ key }) => key)).toEqual([]);
  });

  it('has a text on every layer', () => {
    for (const { id } of layers) expect(entry.body.layers[id].length).toBeGreaterThan(40);
  });

  it('gives whole pages: no hole where a value should stand', () => {
    const [agent] = buildCatalog([entry]).agents;
    if (!agent) return;
    const urls = createUrls('/');
    const around = { urls, origin: 'https://x.example', layout: undefined, names: new Map() };
    for (const page of [
      toAnswer(agent, around),
      toThreatsPage(agent, urls),
      toEvidence(agent, urls),
      toScorePage(agent, urls),
    ])
      expect(JSON.stringify(page)).not.toMatch(/undefined|NaN|\[object Object\]/);
  });
});
