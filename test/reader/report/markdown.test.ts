import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { markdownToHast } from 'satteri';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/finding.ts';
import type { Content } from '#reader/content.ts';
import { formatMarkdown } from '#reader/report/markdown.ts';
import { readTexts } from '#reader/read-texts.ts';
import { TODAY, validEntry } from '../../helpers/valid-entry.ts';

function contentOf(findings: readonly Finding[]): Content {
  return { ...readTexts([], TODAY), findings, files: 1 };
}

function finding(message: string, severity: Finding['severity'] = 'error', file = 'a.md'): Finding {
  const target = { in: 'file', offset: 0, length: 1 } as const;
  return { rule: 'schema', severity, file, target, message };
}

/** What a page shows of a report. */
function html(...findings: Finding[]): string {
  const text = formatMarkdown(contentOf(findings), {});
  const tree = markdownToHast(text, { features: { gfm: true } }) as Root;
  return toHtml(tree, { allowDangerousHtml: true });
}

describe('the report in Markdown', () => {
  it('is a table, errors first', () => {
    const text = validEntry(['LLM01:2026', 'LLM01:2025'], ['value: 0.6', 'value: 1.6']);
    const content = readTexts([{ id: 'a', file: 'content/agents/a.md', text }], TODAY);
    const two = {
      ...content,
      findings: [finding('b', 'warning'), ...content.findings],
    };
    expect(formatMarkdown(two, {})).toBe(
      [
        '**1 error, 2 warnings in 1 entry (1 fixable)**',
        '',
        '| | Where | What | Rule |',
        '|---|---|---|---|',
        '| error | `content/agents/a.md:34:32` | `’aivss.factors.autonomyOfAction.value’ is ’1.6’; it must be at most 1.` | `schema` |',
        '| warning | `a.md:1:1` | `b.` | `schema` |',
        '| warning | `content/agents/a.md:68:25` | `’LLM01:2025’ is superseded by ’LLM01:2026’. Write ’LLM01:2026’.` | `framework-id-current` |',
      ].join('\n'),
    );
  });

  it('links the rules where the site has an address', () => {
    const setting = { ruleAddress: (id: string) => `https://example.org/rules/${id}/` };
    expect(formatMarkdown(contentOf([finding('a')]), setting)).toContain(
      '| [`schema`](https://example.org/rules/schema/) |',
    );
  });

  it('is one line when nothing is wrong', () => {
    expect(formatMarkdown(contentOf([]), {})).toBe('**0 errors, 0 warnings in 1 entry**');
  });

  it('cuts a long list, with a count, and never cuts errors for warnings', () => {
    const many = Array.from({ length: 80 }, (_, i) => finding(`w${i}`, 'warning'));
    const text = formatMarkdown(contentOf([...many, finding('the error')]), {});
    expect(text.match(/^\| (error|warning) /gm)).toHaveLength(50);
    expect(text).toContain('`the error.`');
    expect(text).toMatch(/\n\n… and 31 more\. All of them: `npm run catalog -- validate`\.$/);
  });

  it('stays small enough for a comment, whatever the entries say', () => {
    const many = Array.from({ length: 500 }, () => finding('x|'.repeat(9000)));
    expect(formatMarkdown(contentOf(many), {}).length).toBeLessThan(65_536);
  });
});

describe('nothing that an entry says acts', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '` <b>x</b> `',
    '`` <b>x</b> ``',
    'a | b | c',
    'a \\| b \\\\| c',
    '@maintainer #1 owner/repo#2 https://evil.example www.evil.example a@evil.example',
    '[x](https://evil.example) ![x](https://evil.example/x.png)',
    'a\n\n# b\n\n- c\r\n> d',
    '&lt;b&gt; &#60;b&#62;',
    '\\`<b>',
    '~~a~~ **b** _c_ $x$',
    '\u202e\u001b[31m',
    '<!-- a',
    '-->',
    '',
  ];

  it.each(hostile)('%j stays text in one cell of one row', (text) => {
    for (const page of [html(finding(text)), html(finding('a', 'error', `${text}.md`))]) {
      const shown = page.replace(/<code>[^<]*<\/code>/g, '');
      expect(page.match(/<tr>/g)).toHaveLength(2);
      expect(page.match(/<td>/g)).toHaveLength(4);
      expect(shown).not.toMatch(/<(?!\/?(p|strong|table|thead|tbody|tr|th|td)\b)/);
      expect(shown).not.toMatch(/evil|@|onerror|#/);
      expect(page).not.toMatch(/<a |<img|<b>/);
    }
  });
});
