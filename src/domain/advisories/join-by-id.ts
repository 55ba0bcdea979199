/**
 * Puts rows together that tell of one flaw: those that share an id, and those that a third one joins.
 * @param rows in any order
 * @param idsOf gives the ids of a row: at least one
 * @returns each group with its rows in their order, and the groups in that of their first row
 */
export function joinById<Row>(
  rows: readonly Row[],
  idsOf: (row: Row) => readonly string[],
): Row[][] {
  const groups = new Map<string, Set<string>>();
  for (const row of rows) {
    const ids = idsOf(row);
    const [group = new Set<string>(), ...others] = new Set(
      ids.flatMap((id) => groups.get(id) ?? []),
    );
    for (const id of [ids, ...others].flatMap((some) => [...some])) {
      group.add(id);
      groups.set(id, group);
    }
  }
  return [...Map.groupBy(rows, (row) => groups.get(idsOf(row)[0] ?? '')).values()];
}
