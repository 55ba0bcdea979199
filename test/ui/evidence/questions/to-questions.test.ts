import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { readEntry } from '#reader/read-entry.ts';
import { topics } from '#ui/evidence/questions/question.ts';
import { allQuestions, toQuestions } from '#ui/evidence/questions/to-questions.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { agentOf } from '../../../helpers/agent-of.ts';
import { catalogOf } from '../../../helpers/catalog-of.ts';
import { TODAY } from '../../../helpers/valid-entry.ts';
import type { Change } from '../../../helpers/valid-entry.ts';

const urls = createUrls('/', PUBLIC);
const real = catalogOf().agents;

/** Every entry among the fixtures that can be read at all, whatever rules it breaks. */
function fixtures(): Agent[] {
  const files = ['test/golden', 'test/fixtures'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => join(folder, file)),
  );
  return files.flatMap((file) => {
    const { entry } = readEntry('fixture', file, readFileSync(file, 'utf8'), TODAY);
    if (!entry) return [];
    return buildCatalog([{ ...entry, data: { ...entry.data, status: 'unreviewed' } }]).agents;
  });
}

const words = (length: number) => 'It "waits"... and  goes on, '.repeat(40).slice(0, length).trim();
const LONG: readonly Change[] = [
  ['name: Example Agent', `name: "O'Hara's ${'Agent '.repeat(11)}Inc."`],
  ['publisher: Example Labs\n', `publisher: ${'Example Labs of $& '.repeat(6).trim()}\n`],
  ['publisher: Reviewers\n', `publisher: ${'Reviewers '.repeat(11).trim()}\n`],
  ['text: It is certified.', `text: '${words(590)}'`],
  ['text: No certificate is shown.', `text: '${words(580)} always'`],
  [
    'advisories:\n',
    `certifications:\n${['SOC 2 Type II', 'ISO'].map((name) => `  - { name: ${name} ${'of something '.repeat(4).trim()}, scope: Not said., asOf: '2026-11-01', sources: [docs] }\n`).join('')}advisories:\n`,
  ],
  ['title: Leaked data', `title: '${words(110)}'`],
  ['name: Inside', `name: '${'Inside '.repeat(11).trim()}'`],
  [
    'label: question }',
    `label: question, data: [${Array(9)
      .fill(0)
      .map((_, i) => `${'kind '.repeat(14)}${i}`)
      .join(', ')}] }`,
  ],
  [
    'kind: prevent\n',
    `kind: prevent\n    verification: { input: '${words(490)}', expected: '${words(490)}', status: not-run }\n`,
  ],
];

const cases: readonly (readonly [string, Agent])[] = [
  ...real.map((agent) => [agent.id, agent] as const),
  ...fixtures().map((agent, index) => [`${agent.file} (${index})`, agent] as const),
  ['the correct entry', agentOf()],
  ['an entry with the longest of everything', agentOf(...LONG)],
];

/** The places of an entry's own pages that a question may lead to. */
function placesOf({ id, data }: Agent): Set<string> {
  const parts = [
    ...['verdict', 'claims', 'threats', 'L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7'],
    ...data.threats.map((threat) => `threat-${threat.id}`),
    ...data.mitigations.map((mitigation) => `mitigation-${mitigation.id}`),
    ...data.claims.map((claim) => `claim-${claim.id}`),
    ...data.advisories.map((advisory) => advisory.id),
    ...(data.architecture ? ['flows'] : []),
  ];
  return new Set([
    ...parts.map((part) => urls.part(id, part)),
    ...Object.keys(data.aivss.factors).map((key) => `/agents/${id}/score/#factor-${key}`),
  ]);
}

it('there are fixtures to try', () => expect(cases.length).toBeGreaterThan(real.length + 8));

describe.each(cases)('the questions of %s', (_, agent) => {
  const questions = allQuestions(agent, urls);

  it('read as questions or requests, in plain words of bearable length', () => {
    expect(questions.length).toBeGreaterThan(0);
    for (const { text, reason } of questions) {
      expect(text).toMatch(/[?.]$/);
      expect(text).toMatch(/^[\p{Lu}\p{N}]/u);
      expect(text.length).toBeLessThanOrEqual(400);
      expect(reason).toMatch(/^[A-Z].*\.$/);
      for (const line of [text, reason])
        expect(line).not.toMatch(/undefined|null|NaN|\[object| {2}|\.\.|\.”\.|\n|\$\{/);
    }
  });

  it('ask nothing twice', () => {
    expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
  });

  it('lead to places that the pages have', () => {
    const places = placesOf(agent);
    const links = questions.flatMap(({ from }) => from);
    expect(links.filter(({ href }) => !places.has(href))).toEqual([]);
    expect(questions.filter(({ from }) => from.length === 0)).toEqual([]);
  });

  it('stand under their headings in order, what moves the score most first', () => {
    const { groups } = toQuestions(agent, urls);
    const order = topics.map(({ heading }) => heading);
    const places = groups.map(({ heading }) => order.indexOf(heading));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(groups.flatMap((group) => group.questions)).toHaveLength(questions.length);
    const swings = (groups[0]?.questions ?? []).map(
      ({ text }) => questions.find((question) => question.text === text)?.swing ?? 0,
    );
    expect(swings).toEqual(swings.toSorted((a, b) => b - a));
  });
});

describe('the questions of Dify', () => {
  const dify = real.find(({ id }) => id === 'dify') ?? expect.fail();
  const askedIn = (profile: string) =>
    allQuestions(dify, urls)
      .filter(({ profiles }) => profiles?.includes(profile) ?? true)
      .map(({ text }) => text);

  it('are few enough to be answered', () => {
    expect(allQuestions(dify, urls).length).toBeLessThanOrEqual(30);
  });

  it('differ between the cloud and a local model', () => {
    const [cloud, local] = [askedIn('cloud'), askedIn('self-hosted-local-llm')];
    const only = (a: string[], b: string[]) => a.filter((text) => !b.includes(text)).join('\n');
    expect(only(cloud, local)).toMatch(/to the external model provider/);
  });

  it('ask for the SOC 2 Type II report and its period', () => {
    expect(askedIn('cloud').join('\n')).toMatch(
      /SOC 2 Type II .*name the period of SOC 2 Type II\./,
    );
  });
});

describe('a heading', () => {
  it('shows only where one of its questions does', () => {
    const narrow: Change = [
      'text: It is certified., stance: contradicted',
      'text: It is fast., stance: unverified, profiles: [cloud]',
    ];
    const { groups } = toQuestions(agentOf(narrow), urls);
    const claims = groups.find(({ heading }) => heading === 'Claims and certificates');
    expect([claims?.mark, claims?.questions.map(({ mark }) => mark)]).toEqual([
      'only in-1',
      ['only in-1'],
    ]);
  });
});
