import { describe, expect, it } from 'vitest';
import { explanations } from '#domain/explanations.ts';
import { readTexts } from '#reader/read-texts.ts';
import { reportFormats } from '#reader/report/formats.ts';
import { sarifFaults } from '../../exports/formats/schemas/sarif.ts';
import { TODAY, validEntry } from '../../helpers/valid-entry.ts';

type Region = { startLine: number; startColumn: number; endLine: number; endColumn: number };
type Place = { artifactLocation: { uri: string; uriBaseId: string }; region?: Region };
type Words = { text: string };
type RuleRecord = {
  id: string;
  shortDescription: Words;
  fullDescription: Words;
  help: Words;
  defaultConfiguration: { level: string };
  helpUri?: string;
};
type Log = {
  $schema: string;
  version: string;
  runs: {
    tool: { driver: { name: string; rules: RuleRecord[] } };
    columnKind: string;
    results: {
      ruleId: string;
      ruleIndex: number;
      level: string;
      message: { text: string };
      locations: { physicalLocation: Place }[];
      relatedLocations?: { physicalLocation: Place }[];
    }[];
  }[];
};

/** The log of these entries, by file name. */
function logOf(files: Record<string, string>, setting = {}): Log {
  const texts = Object.entries(files).map(([file, text]) => ({ id: file, file, text }));
  return JSON.parse(reportFormats.sarif(readTexts(texts, TODAY), setting)) as Log;
}

const WRONG = validEntry(['kind: platform', 'kind: x'], ['It calls tools.', '<b>\nx\n</b>']);

describe('the SARIF log', () => {
  it('is of version 2.1.0, with one run of one tool', () => {
    const { $schema, version, runs } = logOf({ 'a.md': WRONG });
    expect(version).toBe('2.1.0');
    expect($schema).toMatch(/^https:\/\/.*sarif-2\.1\.0\.json$/);
    expect(runs).toHaveLength(1);
    expect(runs[0]?.tool.driver.name).toBe('agent-threat-catalog');
    expect(runs[0]?.columnKind).toBe('utf16CodeUnits');
  });

  it.each([
    ['without a finding', { 'a.md': validEntry() }, {}],
    [
      'of wrong entries',
      { 'a.md': WRONG, 'b.md': 'no front matter', 'c.md': '---\na: [\n---\n' },
      {},
    ],
    ['of a clash', { 'a.md': validEntry(), 'b.md': validEntry() }, {}],
    [
      'with addresses of the rules',
      { 'a.md': WRONG },
      { ruleAddress: (rule: string) => `https://catalog.example/rules/${rule}/` },
    ],
  ])('%s keeps to the official schema', (_name, files, setting) => {
    expect(sarifFaults(JSON.stringify(logOf(files, setting)))).toEqual([]);
  });

  it('is refused by that schema without its tool', () => {
    const log = logOf({ 'a.md': WRONG });
    const runs = log.runs.map(({ results }) => ({ results }));
    expect(sarifFaults(JSON.stringify({ ...log, runs })).join()).toContain('tool');
  });

  it('describes every id that a finding can have, with help', () => {
    const rules = logOf({}).runs[0]?.tool.driver.rules ?? [];
    expect(rules.map(({ id }) => id)).toEqual(explanations.map(({ id }) => id));
    for (const rule of rules) {
      expect(rule.shortDescription.text).toMatch(/\.$/);
      expect(rule.fullDescription.text).toMatch(/\.$/);
      expect(rule.help.text).toContain('Not good:');
      expect(rule.defaultConfiguration.level).toMatch(/^(error|warning)$/);
    }
  });

  it('leads to the pages of the rules where the site has an address', () => {
    const setting = { ruleAddress: (id: string) => `https://example.org/rules/${id}/` };
    const rules = logOf({}, setting).runs[0]?.tool.driver.rules ?? [];
    for (const { id, helpUri } of rules) expect(helpUri).toBe(`https://example.org/rules/${id}/`);
  });

  it('gives each finding its rule, level, words and region', () => {
    const [first] = logOf({ 'content/agents/a.md': WRONG }).runs[0]?.results ?? [];
    expect(first).toEqual({
      ruleId: 'schema',
      ruleIndex: explanations.findIndex(({ id }) => id === 'schema'),
      level: 'error',
      message: {
        text: '`kind` is `"x"`; it takes framework, platform, coding-agent, browser-agent, assistant, sdk, workflow, mcp-server or skill.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'content/agents/a.md', uriBaseId: '%SRCROOT%' },
            region: { startLine: 6, startColumn: 7, endLine: 6, endColumn: 8 },
          },
        },
      ],
    });
  });

  it('has regions that lie in the file and do not run backwards', () => {
    const text = `\uFEFF${WRONG.replaceAll('\n', '\r\n')}`;
    const lines = text.replace('\uFEFF', '').split('\r\n');
    const results = logOf({ 'a.md': text }).runs[0]?.results ?? [];
    expect(results.length).toBeGreaterThan(2);
    for (const { locations } of results) {
      const { startLine, startColumn, endLine, endColumn } =
        locations[0]?.physicalLocation.region ?? expect.fail();
      expect(startLine).toBeGreaterThan(0);
      expect(endLine).toBeLessThanOrEqual(lines.length);
      expect(endLine > startLine || endColumn > startColumn).toBe(true);
      expect(startColumn).toBeLessThanOrEqual((lines[startLine - 1]?.length ?? 0) + 1);
      expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1]?.length ?? 0) + 2);
    }
  });

  it('writes file names as relative addresses', () => {
    const [result] = logOf({ 'content/agents/a b#?%.md': 'x' }).runs[0]?.results ?? [];
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(
      'content/agents/a%20b%23%3F%25.md',
    );
  });

  it('names the other entry of a clash', () => {
    const results = logOf({ 'a.md': validEntry(), 'b.md': validEntry() }).runs[0]?.results ?? [];
    expect(results.map(({ ruleId }) => ruleId).toSorted()).toEqual([
      ...['names-are-unique', 'names-are-unique', 'products-are-unique'],
    ]);
    for (const { relatedLocations } of results)
      expect(relatedLocations).toEqual([
        { physicalLocation: { artifactLocation: { uri: 'a.md', uriBaseId: '%SRCROOT%' } } },
      ]);
  });

  it('holds no control character, whatever an entry says', () => {
    const text = validEntry(['kind: platform', 'kind: "\\e\\u009b\\u202e"']);
    const texts = [{ id: 'a', file: 'a.md', text }];
    expect(reportFormats.sarif(readTexts(texts, TODAY), {})).not.toMatch(
      /[\u0000-\u0009\u007f-\u009f\u202a-\u202e]/,
    );
  });
});

it('what an entry says becomes no link', () => {
  const text = validEntry(['kind: platform', 'kind: "[look](https://example.org)"']);
  const [run = expect.fail()] = logOf({ 'example.md': text }).runs;
  const said = run.results.map(({ message }) => message.text).join(' ');
  expect(said).toContain('[look] (https://example.org)');
  expect(said).not.toContain('](');
});
