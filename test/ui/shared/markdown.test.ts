import fc from 'fast-check';
import type { Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import { parseBody } from '#reader/body/parse-body.ts';
import { codeSpan, inline, plain } from '#ui/shared/markdown.ts';

/** What a reader sees of a text, each element as its name in brackets before what is in it. */
function seen(markdown: string): string {
  const write = (node: Nodes): string => {
    if (node.type === 'text') return node.value === '\n' ? '' : node.value;
    const inner = 'children' in node ? node.children.map(write).join('') : '';
    return node.type === 'element' ? `(${node.tagName})${inner}` : inner;
  };
  return write(parseBody(markdown));
}

/** Texts of the signs that Markdown knows, with a few letters between them. */
const signs = fc
  .array(fc.constantFrom(...'\\`*_[]<>#|~&;!/()-+=.:{}"1 aBé', '&lt;', '&#42;', '<b>'), {
    maxLength: 14,
  })
  .map((all) => all.join('').trim().replaceAll(/ +/g, ' '))
  // Two dots and slashes could make an address, which is shown as it is, but as a link.
  .filter((text) => text !== '' && !text.includes('://'));

describe('text in Markdown means itself', () => {
  it('within a line', () => {
    fc.assert(
      fc.property(signs, (text) => {
        expect(seen(`- Why: ${inline(text)} .`)).toBe(`(ul)(li)Why: ${text} .`);
      }),
      { seed: 20_261_130, numRuns: 2000 },
    );
  });

  it('at the beginning of a line and of an item', () => {
    fc.assert(
      fc.property(signs, (text) => {
        expect(seen(`${plain(text)} .`)).toBe(`(p)${text} .`);
        expect(seen(`- ${plain(text)} .`)).toBe(`(ul)(li)${text} .`);
      }),
      { seed: 20_261_130, numRuns: 2000 },
    );
  });

  it('as code', () => {
    fc.assert(
      fc.property(signs, (text) => {
        expect(seen(`- Set: ${codeSpan(text)}`)).toBe(`(ul)(li)Set: (code)${text}`);
      }),
      { seed: 20_261_130, numRuns: 2000 },
    );
  });
});

it.for([
  'Set SECRET_KEY and INIT_PASSWORD first',
  'Run 1.16.0 or later (> 1.14.1, < 2.0.0)',
  'Features panel > Content Moderation, C# & more',
])('%j can be copied out of the file', (text) => {
  expect(inline(text)).toBe(text);
});

it('lines become one', () => {
  expect(inline(' a\n\n# b\tc ')).toBe('a \\# b c');
  expect(codeSpan(' a\n b ')).toBe('`a b`');
});
