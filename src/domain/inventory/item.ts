/** One row of an inventory: an agent as somebody runs it. */
export type InventoryItem = {
  /** Where it stands, to be read by people: `line 4`, `components/12`. */
  readonly place: string;
  /** The line on which it stands, from 1; of a bill of materials, 1. */
  readonly line: number;
  /** An id or a name of an agent. */
  readonly agent?: string;
  /** A package URL without a version. */
  readonly package?: string;
  /** The version that is in use; undefined where the inventory does not say. */
  readonly version?: string;
  /** The id or the name of a profile of the agent. */
  readonly profile?: string;
  /** Why the row cannot be judged. */
  readonly fault?: string;
};

/** An inventory, read. */
export type Inventory = {
  readonly items: readonly InventoryItem[];
  /** True for a bill of materials: most of what it lists is no agent, and that is no gap. */
  readonly isBom: boolean;
  /** Components without a package URL that can be read: nothing is known of them. */
  readonly unread: number;
};

/** How a row names its agent; empty where it does not. */
export function nameOfItem({ agent, package: of }: InventoryItem): string {
  return agent ?? of ?? '';
}
