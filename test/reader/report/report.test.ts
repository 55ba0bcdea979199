import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/finding.ts';
import { readEntry } from '#reader/read-entry.ts';
import { formatReport, hasErrors, locateFindings, tally } from '#reader/report/report.ts';
import type { Content } from '#reader/content.ts';
import { TODAY, validEntry } from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

/** What a folder of these files would give. */
function contentOf(files: Record<string, string>, extra: readonly Finding[] = []): Content {
  const findings = Object.entries(files).flatMap(
    ([file, text]) => readEntry('a', file, text, TODAY).findings,
  );
  return {
    entries: [],
    moved: [],
    findings: [...findings, ...extra],
    files: Object.keys(files).length,
    digests: new Map(),
    texts: new Map(Object.entries(files)),
  };
}

const report = (...changes: Change[]) =>
  formatReport(contentOf({ 'a.md': validEntry(...changes) }));
const BECAUSE = 'because: It acts alone.';

describe('formatReport', () => {
  it('prints place, rule, sentence, the line with marks below the value, and the hint', () => {
    expect(report(['homepage: https://example.com', 'homepag: https://example.com'])).toBe(
      [
        'a.md:5:1  error  schema',
        '  `homepag` is not a field of an entry.',
        '    5 | homepag: https://example.com',
        '      | ^^^^^^^',
        '  Did you mean `homepage`?',
        '  fix: npm run catalog -- validate --fix',
        '',
        'explain: npm run catalog -- rules schema',
        '',
        '1 error, 0 warnings in 1 entry (1 fixable)',
      ].join('\n'),
    );
  });

  it('marks the value itself', () => {
    const lines = report(['damage: { value: 9', 'damage: { value: 11']).split('\n');
    const at = lines.findIndex((line) => line.includes('damage: {') && line.includes('|'));
    const [line = '', marks = ''] = lines.slice(at, at + 2);
    expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('11');
  });

  it('cuts a long line to fit, and keeps the marks below the place', () => {
    const long = `${'x'.repeat(300)} ▸`;
    const lines = report([BECAUSE, `because: "${long}", sourcs: [docs], because2: x`]).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(220);
    const at = lines.findIndex((line) => line.includes('…') && line.includes('|'));
    const [line = '', marks = ''] = lines.slice(at, at + 2);
    expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toMatch(
      /^(sourcs|because2)$/,
    );
  });

  it('makes control characters and changes of direction visible', () => {
    const text = report(['kind: platform', 'kind: "x"\n"a\\eb\u202E\u0007\u009B31m": 1']);
    expect(text).toContain('�');
    // Everything but the line feed that C0, C1 and the bidi controls hold.
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
  });

  it('a line of an entry cannot start a command of a build log', () => {
    const text = report(['kind: platform', 'kind: "\\n::error file=x::y"']);
    expect(text.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
  });

  it('a finding of a file that was not opened has no code frame', () => {
    const target = { in: 'file', offset: 0, length: 1 } as const;
    const finding: Finding = {
      rule: 'file',
      severity: 'error',
      file: 'x.txt',
      target,
      message: 'no',
    };
    const content = { ...contentOf({}, [finding]), files: 1 };
    expect(formatReport(content)).toBe(
      'x.txt:1:1  error  file\n  no.\n\nexplain: npm run catalog -- rules file\n\n1 error, 0 warnings in 1 entry',
    );
  });
});

it('findings are sorted by file, then by place, however they were found', () => {
  const bad = validEntry(['kind: platform', 'kind: x'], ['[@review]', '[@nobody]']);
  const worse = validEntry(['value: 0.6', 'value: 2'], ['kind: platform', 'kind: x']);
  const located = locateFindings(contentOf({ 'b.md': worse, 'a.md': bad }));
  expect(located.map(({ file, span }) => `${file}:${span.line}`)).toEqual(
    located
      .map(({ file, span }) => [file, span.line] as const)
      .toSorted(([a, m], [b, n]) => (a === b ? m - n : a < b ? -1 : 1))
      .map(([file, line]) => `${file}:${line}`),
  );
  expect(located.map(({ file }) => file)).toEqual(['a.md', 'a.md', 'b.md', 'b.md']);
});

describe('the tally', () => {
  it.each([
    [{ 'a.md': validEntry() }, '0 errors, 0 warnings in 1 entry', false],
    [
      { 'a.md': validEntry(['LLM01:2026', 'LLM01:2025']), 'b.md': validEntry() },
      '0 errors, 1 warning in 2 entries (1 fixable)',
      false,
    ],
    [{ 'a.md': validEntry(['kind: platform', 'kind: x']) }, '1 error, 0 warnings in 1 entry', true],
    [{}, '0 errors, 0 warnings in 0 entries', false],
  ])('of case %# counts, and tells whether to stop', (files, line, stop) => {
    const content = contentOf(files);
    expect(tally(content)).toBe(line);
    expect(hasErrors(content)).toBe(stop);
  });
});
