import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/finding.ts';
import { readTexts } from '#reader/read-texts.ts';
import { reportFormats } from '#reader/report/formats.ts';
import { TODAY, validEntry } from '../../helpers/valid-entry.ts';

/** Content with findings of a file that was not opened. */
function contentOf(...findings: Partial<Finding>[]) {
  const target = { in: 'file', offset: 0, length: 1 } as const;
  const base = { rule: 'file', severity: 'error', file: 'a.md', target, message: 'no' } as const;
  const all = findings.map((finding) => ({ ...base, ...finding }));
  return { ...readTexts([], TODAY), findings: all, files: 1 };
}

describe('json', () => {
  it('is of version 1 and has every field of every finding', () => {
    const text = validEntry(['LLM01:2026', 'LLM01:2025']);
    const content = readTexts([{ id: 'a', file: 'a.md', text }], TODAY);
    expect(JSON.parse(reportFormats.json(content))).toEqual({
      version: 1,
      entries: 1,
      findings: [
        {
          rule: 'framework-id-current',
          severity: 'warning',
          file: 'a.md',
          line: 68,
          column: 25,
          length: 10,
          path: 'threats[0].frameworks[1]',
          message: '`LLM01:2025` is superseded by `LLM01:2026`',
          hint: 'Write `LLM01:2026`.',
          fixable: true,
        },
      ],
    });
  });

  it('escapes what moves a cursor or turns a text, and loses nothing', () => {
    const message = 'a\u001b[31m\u009b\u202e\n\u2028"\\';
    const text = reportFormats.json(contentOf({ message }));
    expect(text).toMatch(/^[\n\u0020-\u007e]*$/);
    expect(JSON.parse(text)).toMatchObject({ findings: [{ message }] });
  });
});

describe('github', () => {
  it('encodes what would end a property or a message, and nothing else', () => {
    const file = 'a,b:c%\r\n::error::x.md';
    expect(reportFormats.github(contentOf({ file, message: '50%: a, b\n::error::c' }))).toBe(
      [
        '::error file=a%2Cb%3Ac%25%0D%0A%3A%3Aerror%3A%3Ax.md,line=1,col=1,title=file::50%25: a, b%0A::error::c',
        '1 error, 0 warnings in 1 entry',
      ].join('\n'),
    );
  });
});

describe('text', () => {
  it('keeps a hostile file name on its line', () => {
    const [first] = reportFormats
      .text(contentOf({ file: 'a\n::error::x\u001b[2J.md' }), {})
      .split('\n');
    expect(first).toBe('a ::error::x�[2J.md:1:1  error  file');
  });
});
