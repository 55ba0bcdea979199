import { breachesOf } from '#domain/inventory/breaches.ts';
import type { Breach } from '#domain/inventory/breaches.ts';
import type { Inventory } from '#domain/inventory/item.ts';
import { judgeItem } from '#domain/inventory/judge-item.ts';
import type { NamedCatalog } from '#domain/inventory/named-catalog.ts';
import type { Policy } from '#domain/inventory/policy.ts';
import type { Verdict } from '#domain/inventory/verdict.ts';

/** How a row ends: it is wrong, it fails, what is wrong with it is accepted, or it passes. */
export type Result = 'wrong' | 'fail' | 'accepted' | 'missing' | 'pass';

/** What became of a row. */
export type CheckedRow = {
  readonly verdict: Verdict;
  readonly breaches: readonly Breach[];
  readonly result: Result;
};

/** An inventory, judged. */
export type Outcome = {
  /** The inventory as it was typed. */
  readonly file: string;
  readonly today: string;
  /** The catalogs that judged it, as they were typed; empty where there is one only. */
  readonly catalogs: readonly string[];
  readonly rows: readonly CheckedRow[];
  /** Components of a bill of materials that no agent of the catalog has as its package. */
  readonly others: number;
  /** Components of it that have no package URL, or none that can be read. */
  readonly unread: number;
};

function resultOf(verdict: Verdict, breaches: readonly Breach[]): Result {
  if (verdict.kind === 'wrong') return 'wrong';
  if (breaches.some(({ accepted }) => !accepted)) return 'fail';
  if (breaches.length > 0) return 'accepted';
  return verdict.kind === 'missing' ? 'missing' : 'pass';
}

/**
 * Judges every row of an inventory.
 * @param file the inventory as it was typed
 * @param inventory its rows
 * @param catalogs what is known of agents
 * @param policy what makes a row fail
 * @param today the calendar date
 */
export function judgeInventory(
  file: string,
  { items, isBom, unread }: Inventory,
  catalogs: readonly NamedCatalog[],
  policy: Policy,
  today: string,
): Outcome {
  const verdicts = items.flatMap((item) => judgeItem(item, catalogs, today));
  // A bill of materials lists every library; only agents are looked for.
  const kept = verdicts.filter(({ kind }) => !(isBom && kind === 'missing'));
  const rows = kept.map((verdict): CheckedRow => {
    const breaches = breachesOf(verdict, policy, today);
    return { verdict, breaches, result: resultOf(verdict, breaches) };
  });
  const others = verdicts.length - kept.length;
  const places = catalogs.length > 1 ? catalogs.map(({ place }) => place) : [];
  return { file, today, catalogs: places, rows, others, unread };
}
