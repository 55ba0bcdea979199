import { describe, expect, it } from 'vitest';
import { factors } from '#domain/aivss/factors.ts';
import { factorValuesOf } from '#domain/catalog/score-threat.ts';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import type { Entry } from '#domain/entry/entry.ts';
import type { Finding } from '#domain/finding.ts';
import { layers } from '#domain/maestro/layers.ts';
import { formatReport } from '#reader/report/report.ts';
import { readContent } from '#io/read-content.ts';
import { today } from '#io/today.ts';
import { toAnswer } from '#ui/entry/view.ts';
import { toEvidence } from '#ui/evidence/view.ts';
import { toScorePage } from '#ui/score/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { toThreatsPage } from '#ui/threats/threats-page.ts';

const content = readContent('content', { today: today() });

/** Rules that begin to speak when time passes, though nobody changed anything. */
const FRESHNESS = ['review-overdue', 'exception-expired'];

const drafts = content.entries.filter(({ data }) => data.status === 'draft');

/** True for what may be so: time passes, and a draft is not finished. */
function isPassable({ rule, severity, file }: Finding): boolean {
  const isOfDraft = drafts.some((draft) => draft.file === file);
  return FRESHNESS.includes(rule) || (severity === 'warning' && isOfDraft);
}

it('the catalog has nothing wrong with it, not even a warning, but for drafts and what ages', () => {
  const findings = content.findings.filter((finding) => !isPassable(finding));
  expect(findings.length === 0 ? '' : formatReport({ ...content, findings })).toBe('');
  expect(content.entries.length).toBe(content.files);
});

describe('the entries that the catalog began with', () => {
  it.each([
    ['dify', [0.6, 0.7, 0.3, 0.8, 0.7, 0.8, 0.4, 0.5, 0.7, 0.5]],
    ['agentic-flow', [0.8, 0.7, 0.4, 0.8, 0.3, 0.6, 0.2, 0.4, 0.8, 0.6]],
    ['autogen', [0.8, 0.9, 0.7, 0.9, 0.5, 0.8, 0.4, 1.0, 0.8, 0.7]],
  ])('%s has the value of its listing wherever a factor cites that', (id, listed) => {
    const { data } = content.entries.find((candidate) => candidate.id === id) ?? expect.fail();
    // Who corrects a value cites what it is corrected by, in place of the listing.
    const cites = factors.map(({ key }) => data.aivss.factors[key]?.sources.includes('listing'));
    expect(cites).toContain(true);
    const values = factorValuesOf(data);
    expect(values.filter((_, i) => cites[i])).toEqual(listed.filter((_, i) => cites[i]));
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

/** Fields of an entry that hold prose of its author. */
const PROSE =
  /^(summary|text|scenario|because|arisesWhen|consequences|pitfalls|step|why|note|observed|scope)$/;

/** All prose below a value, wherever it stands. */
function proseOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return PROSE.test(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => proseOf(item, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, part]) => proseOf(part, name));
}

/** Sentences of so many words and more are one's own; shorter ones say plain things alike. */
const OWN_WORDS = 10;

/** The sentences of an entry, as small letters and digits. */
function sentencesOf({ data, body }: Entry): Set<string> {
  const texts = [
    ...proseOf(data),
    ...Object.values(body.layers).map((html) => html.replace(/<[^>]+>/g, ' ')),
  ];
  const sentences = texts
    .flatMap((text) => text.split(/(?<=[.?!])\s+/))
    .map((part) =>
      part
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .toLowerCase(),
    );
  return new Set(sentences.filter((part) => part.split(' ').length >= OWN_WORDS));
}

it('no sentence stands in two entries', () => {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const entry of content.entries)
    for (const sentence of sentencesOf(entry)) {
      const { id } = entry;
      const other = owners.get(sentence);
      if (other === undefined) owners.set(sentence, id);
      else shared.push(`${other}, ${id}: ${sentence}`);
    }
  expect(shared).toEqual([]);
});

const published = content.entries.filter(({ data }) => data.status !== 'draft');

it('there are forty entries, of which twelve have a diagram, claims and a chain', () => {
  const full = published.filter(
    ({ data }) =>
      data.architecture !== undefined &&
      data.claims.length > 0 &&
      data.threats.some(({ chain }) => chain.length > 0),
  );
  expect(published.length).toBeGreaterThanOrEqual(40);
  expect(full.length).toBeGreaterThanOrEqual(12);
});

describe.each(published.map((entry) => [entry.id, entry] as const))('%s', (_id, entry) => {
  it('gives whole pages: no hole where a value should stand', () => {
    const [agent] = buildCatalog([entry]).agents;
    if (!agent) return expect.fail('the catalog leaves it out');
    const urls = createUrls('/', PUBLIC);
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
