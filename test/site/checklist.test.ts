import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { mitigationLevels } from '#domain/aivss/multipliers.ts';
import { scoreAgent } from '#domain/catalog/score-agent.ts';
import type { ChecklistFile } from '#ui/hardening/file.ts';
import { catalogOf } from '../helpers/catalog-of.ts';
import { attribute, byId, elementsOf, filesOf, readPage, textOf } from '../helpers/read-pages.ts';
import type { Element } from '../helpers/read-pages.ts';

const { plain, based } = inject('sites');
const { agents } = catalogOf();
const read = (id: string, format: string, site = plain) =>
  readFileSync(join(site.folder, `agents/${id}/checklist.${format}`), 'utf8');
const jsonOf = (id: string) => JSON.parse(read(id, 'json')) as ChecklistFile;
const isTest = (element: Element) => /(^| )test( |$)/.test(attribute(element, 'class') ?? '');
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

test('each agent with mitigations has its checklist as CSV, JSON and Markdown', () => {
  for (const site of [plain, based]) {
    const { agents } = catalogOf(site.content);
    const implied = agents
      .filter(({ data }) => data.mitigations.length > 0)
      .flatMap(({ id }) => ['csv', 'json', 'md'].map((end) => `agents/${id}/checklist.${end}`));
    expect(implied.length).toBeGreaterThan(0);
    const isOfNow = (file: string) => agents.some(({ id }) => file.startsWith(`agents/${id}/`));
    const found = filesOf(site).filter((file) => file.includes('/checklist.'));
    // Old ids keep their downloads; a test of their own is about them.
    expect(found.filter(isOfNow)).toEqual(implied.sort());
  }
});

describe.for(agents)('the checklist of $id', ({ id, data, score }) => {
  const page = readPage(plain, `agents/${id}/hardening/`);
  const file = jsonOf(id);

  test('has every mitigation of the entry once, in the same order in every file', () => {
    const steps = page.elements.flatMap((element) => attribute(element, 'data-ticks') ?? []);
    expect(steps.toSorted()).toEqual(data.mitigations.map((row) => row.id).sort());
    expect(file.mitigations.map((row) => row.id)).toEqual(steps);
    const rows = parse(read(id, 'csv'), { columns: true }) as unknown as { id: string }[];
    expect(rows.map((row) => row.id)).toEqual(steps);
    expect(read(id, 'md').match(/^- \[ \] /gm)).toHaveLength(steps.length);
  });

  test('says on the page what its JSON says', () => {
    for (const row of file.mitigations) {
      const step = byId(page, `mitigation-${row.id}`);
      const text = textOf(step);
      for (const part of [row.title, row.text, ...row.pitfalls, ...row.layers])
        expect(text).toContain(squeeze(part));
      const { input, expected, observed = '', status } = row.verification ?? {};
      expect(text.includes('FAILED')).toBe(status === 'failed');
      if (row.verification)
        for (const part of [input, expected, observed]) expect(text).toContain(squeeze(part ?? ''));
      else expect(elementsOf(step).some(isTest)).toBe(false);
    }
  });

  test('has scores that the catalog would give', () => {
    for (const { id: level } of mitigationLevels) {
      const threats = data.threats.map((threat) => ({ ...threat, mitigation: level }));
      const scored = scoreAgent({ ...data, threats })?.threats.map(({ threat, interval }) => [
        threat.id,
        [interval.low.score, interval.high.score],
      ]);
      expect(file.threats.map((row) => [row.id, row.scores[level]])).toEqual(scored);
    }
  });

  test('names each risk with what to do about it', () => {
    const table = page.elements.find((one) => attribute(one, 'class')?.startsWith('risks'));
    const rows = elementsOf(table ?? expect.fail()).filter(({ tagName }) => tagName === 'tr');
    const links = rows
      .slice(1)
      .map((row) => elementsOf(row).flatMap((element) => attribute(element, 'href') ?? []));
    const implied = score.threats.map(({ threat }) => [
      `/agents/${id}/threats/#threat-${threat.id}`,
      ...threat.mitigations.map((mitigation) => `#mitigation-${mitigation}`),
    ]);
    expect(links.toSorted()).toEqual(implied.sort());
  });

  test('is linked for download, under the base of the site', () => {
    for (const site of [plain, based]) {
      if (!catalogOf(site.content).agents.some((agent) => agent.id === id)) continue;
      const { elements } = readPage(site, `agents/${id}/hardening/`);
      const links = elements.filter((one) => attribute(one, 'download') !== undefined);
      expect(links.map((link) => attribute(link, 'href'))).toEqual(
        ['csv', 'json', 'md'].map((end) => `${site.base}agents/${id}/checklist.${end}`),
      );
    }
  });
});

/** Each step of each entry, with the element that shows it. */
const steps = agents.flatMap(({ id, data }) =>
  data.mitigations.map((row) => ({
    ...row,
    shown: byId(readPage(plain, `agents/${id}/hardening/`), `mitigation-${row.id}`),
  })),
);

test('a step says in words whether its test was run, and never that one passed that was not', () => {
  const words = {
    passed: /passed/i,
    failed: /FAILED/,
    read: /^Judged by reading, not run$/,
    'not-run': /^Not run$/,
  } as const;
  for (const { shown, verification, id } of steps) {
    const said = elementsOf(shown).flatMap((element) => {
      const [, status] = /^tag tag-(\S+)$/.exec(attribute(element, 'class') ?? '') ?? [];
      return status === undefined ? [] : [[status, textOf(element)] as const];
    });
    expect(
      said.map(([status]) => status),
      id,
    ).toEqual(verification ? [verification.ran?.version ? 'read' : verification.status] : []);
    if (verification) expect(said[0]?.[1], id).toMatch(words[verification.status]);
    if (verification?.status === 'not-run' && verification.observed === undefined)
      expect(textOf(shown), id).toContain('Nothing: nobody ran it.');
  }
  expect(new Set(steps.map(({ verification }) => verification?.status)).size).toBeGreaterThan(2);
});

test('a step names the setting of the product, with where it is and its source', () => {
  const concrete = steps.filter(({ setting }) => setting !== undefined);
  expect(concrete.length).toBeGreaterThan(0);
  for (const { shown, setting, id } of concrete) {
    const text = textOf(shown);
    expect(text, id).toContain(squeeze(`${setting?.where}:`));
    const code = elementsOf(shown).filter(({ tagName }) => tagName === 'code');
    expect(code.map(textOf), id).toContain(squeeze(setting?.what ?? ''));
    const links = elementsOf(shown).map((element) => attribute(element, 'href') ?? '');
    expect(
      links.some((href) => href.endsWith(`/evidence/#source-${setting?.source}`)),
      id,
    ).toBe(true);
  }
});

test('code stands there as text, with its language and its file', () => {
  const snippets = steps.filter(({ snippet }) => snippet);
  expect(snippets.length).toBeGreaterThan(0);
  for (const { shown, snippet, id } of snippets) {
    const code = elementsOf(shown).find(({ tagName }) => tagName === 'pre');
    expect(textOf(code ?? expect.fail(id))).toBe(squeeze(snippet?.code ?? ''));
    expect(textOf(shown), id).toContain(
      [snippet?.language, snippet?.file].filter(Boolean).join(', '),
    );
  }
});

test('the method page names every key of the JSON', () => {
  const method = textOf(byId(readPage(plain, 'methodology/'), 'main'));
  const keys = Object.keys(jsonOf(agents[0]?.id ?? ''));
  expect(keys).toContain('version');
  expect(keys.filter((key) => !method.includes(key))).toEqual([]);
});
