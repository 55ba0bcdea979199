import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { Badge } from '#ui/badge/Badge.tsx';
import { checkSvg } from '../../src/site-lint/svg.ts';

const picture = (inner: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"${more}>${inner}</svg>\n`;

describe('a picture passes', () => {
  it.each([
    [
      'with shapes and text',
      '<rect fill="#fff"/><text x="1">A &amp; B, &lt;script&gt; &#39;</text>',
    ],
    ['with nothing', ''],
  ])('%s', (_what, inner) => expect(checkSvg(picture(inner))).toEqual([]));

  it('that the site makes, whatever the name', () => {
    const title = `x"/><script>alert(1)</script><!-- &x; ]]> '\u0000`;
    const badge = { title, label: title, value: title, colour: '#000000' };
    expect(checkSvg(renderToString(h(Badge, badge)))).toEqual([]);
  });

  it('that stands beside the pages', () =>
    expect(checkSvg(readFileSync('public/favicon.svg', 'utf8'))).toEqual([]));
});

describe('a picture fails', () => {
  it.each([
    ['a script', '<script>a()</script>', 'the picture holds the element `script`'],
    ['a handler', '<rect onload="a()"/>', '`rect` has the attribute `onload`'],
    ['a link', '<a href="https://example.com"></a>', 'the picture holds the element `a`'],
    ['a picture', '<image/>', 'the picture holds the element `image`'],
    ['HTML', '<foreignObject></foreignObject>', 'the picture holds the element `foreignObject`'],
    ['a use', '<use xlink:href="#a"/>', '`use` has the attribute `xlink:href`'],
    ['an animation', '<set attributeName="d"/>', 'the picture holds the element `set`'],
    ['a style', '<g style="fill:red"/>', '`g` has the attribute `style`'],
    ['a foreign paint', '<g fill="url(#a)"/>', '`fill` of `g` names something elsewhere'],
    ['an address', '<g fill="https://e.com"/>', '`fill` of `g` names something elsewhere'],
    ['an entity', '<text>&a;</text>', 'the picture holds an entity of its own'],
    ['a comment', '<!-- a -->', 'the picture holds a declaration, a comment or an instruction'],
    ['an open tag', '<g fill=red>', 'the picture holds a tag of another form'],
    ['a bare bracket', '<text>a < b</text>', 'the picture holds a tag of another form'],
  ])('with %s', (_what, inner, fault) => expect(checkSvg(picture(inner))).toContain(fault));

  it('that begins with something else', () =>
    expect(checkSvg('<g></g>')).toEqual(['the picture does not begin with `<svg`']));
});
