import { describe, expect, it } from 'vitest';
import { readBody } from '#reader/body/read-body.ts';
import { layerHeadings } from '#domain/entry/entry.ts';

/** Reads a body whose first layer holds the text. */
function read(text: string, sources: readonly string[] = ['docs', 'review']) {
  const rest = layerHeadings.slice(1).map(({ heading }) => `## ${heading}\n\nText.`);
  return readBody(['## L1 Foundation Models', text, ...rest].join('\n\n'), sources);
}

/** The HTML of a text that is allowed. */
function html(text: string, sources?: readonly string[]): string {
  const result = read(text, sources);
  if ('problems' in result) throw new Error(result.problems.map(({ message }) => message).join());
  return result.body.layers.L1;
}

function messages(text: string): string[] {
  const result = read(text);
  return 'problems' in result ? result.problems.map(({ message }) => message) : [];
}

describe('what an entry must not contain is refused', () => {
  it.each([
    ['raw HTML', '<b>bold</b>', 'HTML is not allowed'],
    ['a block of HTML', '<script>alert(1)</script>', 'HTML is not allowed'],
    ['an HTML comment', 'Text <!-- hidden --> text', 'HTML is not allowed'],
    ['an event handler', '<img src=x onerror=alert(1)>', 'HTML is not allowed'],
    ['HTML in a heading', '### <i>x</i>', 'HTML is not allowed'],
    ['HTML in a table', '| a |\n| - |\n| <u>x</u> |', 'HTML is not allowed'],
    ['an image', '![alt](https://example.com/x.png)', 'an image is not allowed'],
    ['an image by reference', '![alt][x]\n\n[x]: https://example.com/x.png', 'an image'],
    ['a heading of the first level', '# Title', 'first level'],
    ['the same, underlined', 'Title\n=====', 'first level'],
    ['a script in a link', '[x](javascript:alert(1))', 'link to `javascript:alert(1)`'],
    ['the same in other letters', '[x](JaVaScRiPt:alert(1))', 'is not allowed'],
    ['the same in entities', '[x](&#106;avascript&colon;alert(1))', 'is not allowed'],
    ['the same as an autolink', '<javascript:alert(1)>', 'is not allowed'],
    ['data in a link', '[x](data:text/html,x)', 'link to `data:'],
    ['an http link', '[x](http://example.com)', 'link to `http://example.com`'],
    ['a bare http address', 'See http://example.com now.', 'link to `http://example.com`'],
    ['a bare mail address', 'Mail someone@example.com now.', 'link to `mailto:'],
    ['a relative link', '[x](../../admin)', 'link to `../../admin`'],
    ['a fragment', '[x](#source-docs)', 'link to `#source-docs`'],
    ['an address without scheme', '[x](//example.com)', 'is not allowed'],
    ['a user name in a link', '[x](https://github.com@evil.example)', 'is not allowed'],
    ['an address of numbers', '[x](https://127.0.0.1/)', 'is not allowed'],
    ['a link without an address', '[x]()', 'is not allowed'],
    ['a link with a title', '[x](https://example.com "onclick=alert(1)")', 'a link has no title'],
    ['an address apart from its link', '[x][y]\n\n[y]: https://example.com', 'stands apart'],
    ['an address for nothing', 'Text.\n\n> [y]: https://example.com "words"', 'stands apart'],
    ['another host in the text', '[bank.example.com](https://evil.example)', 'another host'],
    ['another address in the text', '[https://a.example/](https://b.example/)', 'another host'],
    ['a link without a text', '[](https://example.com)', 'a link has no text'],
    ['a link of one space', '[&nbsp;](https://example.com)', 'a link has no text'],
    ['a link in disguise', '[x](https://xn--pple-43d.example)', 'is not allowed'],
    ['a port', '[x](https://example.com:8443/)', 'is not allowed'],
    ['one slash', '[x](https:/example.com)', 'is not allowed'],
    ['three slashes', '[x](https:///example.com)', 'is not allowed'],
    ['backslashes', '[x](https:\\\\example.com)', 'is not allowed'],
    ['a host of this network', '[x](https://printer.local/)', 'is not allowed'],
    ['a long address', `[x](https://example.com/${'a/'.repeat(250)})`, 'has 520 characters'],
    ['an unknown language', '```mermaid\ngraph\n```', '`mermaid` is not a language'],
    ['a language that breaks out', '```"onmouseover="x"\ncode\n```', 'is not a language'],
    ['more behind a language', '```js onload=x\ncode\n```', 'nothing behind its language'],
    ['a box to tick', '- [x] done', 'a box to tick'],
    ['a heading of the fifth level', '##### x', 'of the fifth level'],
    ['a heading of the sixth level', '###### x', 'of the sixth level'],
    ['a heading without letters', '### !!!', 'a heading has no text'],
    ['an empty heading', '###', 'a heading has no text'],
    ['a wide table', `|${'a|'.repeat(13)}\n|${'-|'.repeat(13)}`, 'more than 12 columns'],
    ['a very wide table', `> |${'a|'.repeat(99)}\n> |${'-|'.repeat(99)}`, 'more than 12 columns'],
    ['a long table', `|a|b|\n|-|-|\n${'|x\n'.repeat(300)}`, 'a table has 602 cells'],
    ['a word without end', 'x'.repeat(201), 'a word has more than 200 characters'],
    ['a hidden character', 'a&#8203;b', 'an entity stands for U+200B ZERO WIDTH SPACE'],
    ['a character that turns text', 'a&#x202e;b', 'an entity stands for U+202E RIGHT-TO-LEFT'],
    ['a paragraph without end', 'Words. '.repeat(3000), 'without an empty line, more than 20000'],
    ['nothing but a rule', '***', 'has no text'],
    ['nothing but a space', '&nbsp;', 'has no text'],
    ['nothing but an empty block', '```\n```', 'has no text'],
  ])('%s', (_case, text, message) => {
    expect(messages(text).join('\n')).toContain(message);
  });

  it('a finding covers what it speaks of', () => {
    const result = read('Some <b>bold</b>.');
    const [problem] = 'problems' in result ? result.problems : [];
    const at = '## L1 Foundation Models\n\nSome '.length;
    expect(problem?.target).toEqual({ in: 'body', offset: at, length: '<b>'.length });
  });

  it.each([
    ['quotes', `${'>'.repeat(20_000)} x`],
    ['emphasis', `${'*a '.repeat(20_000)}x${'*'.repeat(20_000)}`],
    ['emphasis in a heading', `### ${'**a '.repeat(20_000)}x${'**'.repeat(20_000)}`],
  ])('20,000 levels of %s do not overflow the stack', (_case, text) => {
    expect(() => read(text)).not.toThrow();
  });
});

describe('what passes is inert', () => {
  it('footnotes are plain text', () => {
    const out = html('A claim[^1].\n\n[^1]: A note.');
    expect(out).not.toMatch(/<(sup|section|li)|id=/);
    expect(out).toContain('[^1]');
  });

  it.each([
    ['code with a language', '```js\ncode\n```'],
    ['a table with columns to the right', '| a | b |\n| -: | - |\n| 1 | 2 |'],
    ['a link that names its host', '[docs.example.com](https://docs.example.com/a)'],
    ['attributes in braces', 'Text {.class #id style="x"}'],
    ['all headings', '### a\n\n#### b'],
  ])('%s has no class, id, style or handler', (_case, text) => {
    const tags = html(text).match(/<[^>]*>/g) ?? [];
    expect(tags.length).toBeGreaterThan(0);
    expect(tags.join('')).not.toMatch(/\s(class|id|style|title|on\w+)=|<input/);
  });

  it('braces of MDX and of templates stay text', () => {
    expect(html('{process.env.HOME} and {{x}} and ${y}')).toBe(
      '<p>{process.env.HOME} and {{x}} and ${y}</p>',
    );
  });

  it('headings move down a level, below the heading of the layer', () => {
    expect(html('### a\n\n#### b')).toBe('<h4>a</h4>\n<h5>b</h5>');
  });

  it('a link says that nobody vouches for it', () => {
    const out = html('[x](https://example.com/a?b=1&c=2)');
    expect(out).toContain('rel="nofollow ugc noopener noreferrer"');
    expect(out).toMatch(/^<p><a href="https:\/\/example\.com\/a\?b=1&#x26;c=2" /);
  });
});

describe('citations', () => {
  it('become numbered links, by the place of the source in the list', () => {
    expect(html('One [@review], two [@docs][@review].')).toBe(
      '<p>One <a href="#source-review" class="cite">[2]</a>, two ' +
        '<a href="#source-docs" class="cite">[1]</a><a href="#source-review" class="cite">[2]</a>.</p>',
    );
  });

  it('are recorded with their place, also where no source answers', () => {
    const result = read('One [@nobody].');
    const at = '## L1 Foundation Models\n\nOne '.length;
    expect('body' in result && result.body.citations).toEqual([
      { source: 'nobody', offset: at, length: '[@nobody]'.length },
    ]);
    expect(html('One [@nobody].')).toBe('<p>One [@nobody].</p>');
  });

  it.each(['`[@docs]`', '```\n[@docs]\n```'])('%j is code and stays text', (text) => {
    expect(html(text)).toContain('[@docs]');
    const result = read(text);
    expect('body' in result && result.body.citations).toEqual([]);
    expect('body' in result && result.body.cited).toEqual([]);
  });

  it('tell which layers cite', () => {
    const result = read('- One [@docs].');
    expect('body' in result && result.body.cited).toEqual(['L1']);
  });

  it('work in lists, tables, quotes and emphasis', () => {
    const text = '- a [@docs]\n\n| b |\n| - |\n| [@docs] |\n\n> *c [@docs]*';
    expect(html(text).match(/class="cite"/g)).toHaveLength(3);
  });

  it('an id that the grammar forbids is no citation', () => {
    expect(html('[@Docs] [@a b] [@../x]')).toBe('<p>[@Docs] [@a b] [@../x]</p>');
  });
});
