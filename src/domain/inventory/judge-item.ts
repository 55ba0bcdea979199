import { findAgents } from './find-agents.ts';
import type { InventoryItem } from './item.ts';
import { judgeAgent } from './judge-agent.ts';
import type { NamedCatalog } from './named-catalog.ts';
import type { Verdict } from './verdict.ts';

/**
 * Judges one row of an inventory.
 * @param item the row
 * @param catalogs what is known, one or several
 * @param today the calendar date of the judgement
 * @returns one verdict, or one by each catalog that knows an agent of the name or the package
 */
export function judgeItem(
  item: InventoryItem,
  catalogs: readonly NamedCatalog[],
  today: string,
): Verdict[] {
  if (item.fault !== undefined) return [{ kind: 'wrong', item, why: item.fault }];
  const found = findAgents(item, catalogs);
  if ('wrong' in found) return [{ kind: 'wrong', item, why: found.wrong }];
  if ('missing' in found) {
    const { missing: why, isLikeAnother } = found;
    return [{ kind: 'missing', item, why, isLikeAnother }];
  }
  return found.map((each) => judgeAgent(item, each, today));
}
