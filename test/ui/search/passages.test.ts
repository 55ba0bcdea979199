import { expect, it } from 'vitest';
import { plainText } from '#ui/search/passages.ts';

it('is what a reader sees, without citations', () => {
  const markup =
    '<p>Keys &amp; <b>tokens</b> <a href="#source-docs" class="cite">[1]</a>, <code>a &lt; b</code>.</p><p>So &#x41;&#66;.</p>';
  expect(plainText(markup)).toBe('Keys & tokens, a < b. So AB.');
});

it('leaves what is no reference as it stands', () => {
  expect(plainText('&nosuch; &#x110000; &amp;lt;')).toBe('&nosuch; &#x110000; &lt;');
});
