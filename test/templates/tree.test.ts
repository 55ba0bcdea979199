import { expect, it } from 'vitest';
import { treeMarkup } from '#templates/tree.ts';
import { h } from '#ui/shared/tree.ts';

it('a tree prints its elements, and its words as words', () => {
  const tree = h('p', { class: 'a"b', id: undefined }, 'x < y', h('strong', {}, '&'));
  expect(treeMarkup(tree).text).toBe('<p class="a&quot;b">x &lt; y<strong>&amp;</strong></p>');
  expect(treeMarkup('<b>').text).toBe('&lt;b&gt;');
});
