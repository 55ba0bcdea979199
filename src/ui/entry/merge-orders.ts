/** One thing of a merged list, and the places whose order it is a part of. */
export type Merged = { readonly id: string; readonly places: readonly number[] };

/**
 * For each pair of starts, how long the longest common order of the two rests is: of `a` from `i` on
 * and `b` from `j` on.
 */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i]![j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  return lengths;
}

/** A merged list with one order more: what stands in the same order in both is shared. */
function withOrder(merged: readonly Merged[], order: readonly string[], place: number): Merged[] {
  const ids = merged.map(({ id }) => id);
  const lengths = commonLengths(ids, order);
  const rows: Merged[] = [];
  let [i, j] = [0, 0];
  while (i < merged.length || j < order.length) {
    const [own, id] = [merged[i], order[j]];
    if (own && own.id === id) {
      rows.push({ ...own, places: [...own.places, place] });
      [i, j] = [i + 1, j + 1];
    } else if (own && (id === undefined || lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) {
      rows.push(own);
      i += 1;
    } else {
      rows.push({ id: id ?? '', places: [place] });
      j += 1;
    }
  }
  return rows;
}

/**
 * Several orders of things as one list: whoever reads only what belongs to one place finds its order.
 * What stands before another thing in one order and behind it in another one is there twice.
 * @param orders by place
 */
export function mergeOrders(orders: readonly (readonly string[])[]): Merged[] {
  return orders.reduce<Merged[]>((merged, order, place) => withOrder(merged, order, place), []);
}
