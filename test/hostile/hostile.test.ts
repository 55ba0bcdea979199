import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Content } from '#reader/content.ts';
import { readContent } from '#io/read-content.ts';
import { formatReport } from '#reader/report/report.ts';
import { JARGON, TODAY, validEntry, wordsOf } from '../helpers/valid-entry.ts';
import { weigh } from '../helpers/work.ts';
import type { Case } from './case.ts';
import { cases, filesOf, hostileBodies } from './cases.ts';
import { activeParts } from './inert.ts';
import { renderUnchecked } from './render.ts';
import { table } from './table.ts';

/** The most work that the files of a case may make: so many small entries could be read with it. */
const MOST_WORK = 300;

/** What a terminal, a log or a reader must never get to see as such. */
const UNSAFE =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\u{e0000}-\u{e007f}]/u;

/** Reads a folder with the files of a case, which must be unchanged afterwards. */
function read(files: Record<string, string | Uint8Array>): Content & { work: number } {
  const root = mkdtempSync(join(tmpdir(), 'catalog-hostile-'));
  const agents = join(root, 'content/agents');
  mkdirSync(agents, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(agents, name), text);
  try {
    const { value: content, work } = weigh(() =>
      readContent(join(root, 'content'), { root, today: TODAY }),
    );
    for (const name of readdirSync(agents))
      expect(readFileSync(join(agents, name))).toEqual(Buffer.from(files[name] ?? ''));
    return { ...content, work };
  } finally {
    rmSync(root, { recursive: true });
  }
}

const ofOutcome = (...outcomes: Case['outcome'][]) =>
  cases.filter(({ outcome }) => outcomes.includes(outcome)).map((row) => [row.id, row] as const);

/** The HTML of every entry that was read. */
function htmlOf({ entries }: Content): string {
  return entries.flatMap(({ body }) => [...Object.values(body.layers), body.notes ?? '']).join('');
}

describe('is refused, for the right reason', () => {
  it.each(ofOutcome('reject'))('%s', (_id, row) => {
    if (row.outcome !== 'reject') return;
    const content = read(filesOf(row));
    const told = content.findings.map((finding) => `${finding.rule}: ${wordsOf(finding)}`);
    const rules = row.rule.split('|');
    expect(told.filter((text) => rules.includes(text.split(':')[0] ?? '')).join('\n')).toContain(
      row.says,
    );
    expect(content.findings.some(({ severity }) => severity === 'error')).toBe(true);
    expect(content.entries.length).toBeLessThan(Object.keys(filesOf(row)).length + 1);
    expect(told.join('\n')).not.toMatch(JARGON);
    const report = formatReport(content);
    expect(report).not.toMatch(UNSAFE);
    expect(report.split('\n').length).toBeLessThan(600);
    expect(content.work).toBeLessThan(MOST_WORK);
  });
});

describe('is read, and harmless', () => {
  it.each(ofOutcome('neutralise', 'accept'))('%s', (_id, row) => {
    const content = read(filesOf(row));
    expect(content.findings.map(wordsOf)).toEqual([]);
    expect(content.entries).toHaveLength(1);
    expect(activeParts(htmlOf(content))).toEqual([]);
  });

  it('and what an entry shows of an attack is still there to be read', () => {
    const row = cases.find(({ id }) => id === 'md-code-payload') ?? expect.fail();
    expect(htmlOf(read(filesOf(row)))).toContain('&#x3C;script>alert(1)&#x3C;/script>');
  });
});

describe('without any check, what is rendered is harmless', () => {
  it.each(hostileBodies().map(({ id, body }) => [id, body] as const))('%s', (_id, body) => {
    let html = '';
    try {
      html = renderUnchecked(body);
    } catch (error) {
      // Too deep to be walked: then there is no page at all.
      expect(error).toBeInstanceOf(RangeError);
    }
    expect(activeParts(html)).toEqual([]);
  });
});

describe('the cases', () => {
  it('have an id each', () => {
    const ids = cases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(250);
  });

  it('begin with an entry that has nothing wrong with it', () => {
    expect(read({ 'example.md': validEntry() }).findings).toEqual([]);
  });

  it('stand in the table of this folder', async () => {
    await expect(table(cases)).toMatchFileSnapshot('README.md');
  });
});

describe('the judge of HTML', () => {
  it.each([
    ['<script>x</script>', '<script>'],
    ['<p onclick="x">y</p>', 'onclick of <p>'],
    ['<a href="javascript:x">y</a>', 'a link to javascript:x'],
    ['<a href="/x">y</a>', 'a link to /x'],
    ['<p id="x">y</p>', 'id of <p>'],
    ['<!-- x -->', 'a #comment'],
    ['<img src="x">', '<img>'],
  ])('sees %s', (html, part) => expect(activeParts(html)).toEqual([part]));
});
