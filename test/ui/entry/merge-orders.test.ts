import { expect, it } from 'vitest';
import { mergeOrders } from '#ui/entry/merge-orders.ts';

const words = (text: string) => text.split(' ').filter(Boolean);

it.each([
  [['a b c'], 'a:0 b:0 c:0'],
  [['a b c', 'a b c'], 'a:01 b:01 c:01'],
  [['a b c', 'b'], 'a:0 b:01 c:0'],
  [['a b c', 'a d c'], 'a:01 b:0 d:1 c:01'],
  [['a b c', 'c a b'], 'c:1 a:01 b:01 c:0'],
  [['a b c', '', 'd'], 'a:0 b:0 c:0 d:2'],
  [['a b', 'b a', 'b c a'], 'a:0 b:012 c:2 a:12'],
])('of %j makes one list, in which little stands twice: %s', (orders, merged) => {
  const rows = mergeOrders(orders.map(words));
  expect(rows.map(({ id, places }) => `${id}:${places.join('')}`).join(' ')).toBe(merged);
});

it('keeps each order, whatever they are', () => {
  const orders = ['a b c d e', 'e d c b a', 'c a e', 'b d f a', 'f e d c b'].map(words);
  const rows = mergeOrders(orders);
  for (const [place, order] of orders.entries())
    expect(rows.filter(({ places }) => places.includes(place)).map(({ id }) => id)).toEqual(order);
});
