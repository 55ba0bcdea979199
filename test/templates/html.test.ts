import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { attributes, classes, html, trusted } from '#templates/html.ts';
import type { Value } from '#templates/html.ts';

const print = (value: Value) => html`${value}`.text;

/** The one element of some markup: its attributes and its text. */
function elementOf(markup: string) {
  const [element, ...more] = parseFragment(markup).childNodes;
  if (!element || !('attrs' in element) || more.length > 0) throw new Error(markup);
  const texts = element.childNodes.map((child) => ('value' in child ? child.value : '<element>'));
  return { attributes: element.attrs, text: texts.join('') };
}

/** Any text that a browser reads back as it is: it turns carriage returns and NUL into others. */
const words = fc.string({ unit: 'binary' }).filter((text) => !/[\r\0]/.test(text));

describe('a template', () => {
  it('prints words as words, wherever they come from', () => {
    fc.assert(
      fc.property(words, words, (title, text) => {
        const { text: markup } = html`<p title="${title}">a${text}</p>`;
        expect(elementOf(markup)).toEqual({
          attributes: [{ name: 'title', value: title }],
          text: `a${text}`,
        });
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  it('prints what another template made, and lists of it, as they are', () => {
    const item = (text: string) => html`<li>${text}</li>`;
    expect(
      html`<ul>
        ${['a', '<b>'].map(item)}
      </ul>`.text,
    ).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>');
    expect(html`<p>${trusted('<b>x</b>')}</p>`.text).toBe('<p><b>x</b></p>');
  });

  it.each<[Value, string]>([
    [0, '0'],
    [-1.5, '-1.5'],
    ['', ''],
    [undefined, ''],
    [false, ''],
    [[1, [false, 'a'], undefined], '1a'],
  ])('prints %j as "%s"', (value, text) => expect(print(value)).toBe(text));

  it('turns a line break into one space, and into none beside a block', () => {
    const { text } = html`
      <p>
        one
        <a href="#x">two</a>
        ${'three'}
      </p>
      <p>four</p>
    `;
    expect(text).toBe('<p>one <a href="#x">two</a> three</p><p>four</p>');
  });

  it('ends a tag without an end tag as HTML does, and one of a drawing as XML does', () => {
    expect(html`<input type="checkbox" ${attributes({ checked: true })} /><br />`.text).toBe(
      '<input type="checkbox" checked><br>',
    );
    expect(html`<svg><path d="${'M0 0'}" /></svg>`.text).toBe('<svg><path d="M0 0" /></svg>');
  });

  it('leaves alone the white space of values', () => {
    expect(html`<pre>${'a\n  b <c>'}</pre>`.text).toBe('<pre>a\n  b &lt;c&gt;</pre>');
  });
});

describe('attributes', () => {
  it('leave out what is undefined or false, and have no value when true', () => {
    const some = { href: '#a', title: undefined, hidden: true, open: false, width: 0 };
    expect(print(attributes(some))).toBe(' href="#a" hidden width="0"');
  });

  it('are escaped', () => {
    expect(print(attributes({ title: '"><script>' }))).toBe(' title="&quot;&gt;&lt;script&gt;"');
    expect(print(classes('a', undefined, '', false, 'b"'))).toBe(' class="a b&quot;"');
    expect(print(classes(undefined))).toBe('');
  });
});

describe('the templates of the house', () => {
  const files = readdirSync('src/templates', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path, text: readFileSync(`src/templates/${path}`, 'utf8') }));
  const pathsWith = (pattern: RegExp) =>
    files.filter(({ text }) => pattern.test(text)).map(({ path }) => path.replaceAll('\\', '/'));

  it('have every attribute in double quotes, where escaping holds', () => {
    expect(files.length).toBeGreaterThan(5);
    expect(pathsWith(/\s[\w-]+=(\$\{|')[^`]*`/)).toEqual([]);
  });

  it('trust nothing that was made elsewhere', () => {
    expect(pathsWith(/\btrusted\(/)).toEqual(['html.ts']);
  });
});
