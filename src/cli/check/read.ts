import type { Inventory } from '#domain/inventory/item.ts';
import { defaultPolicy } from '#domain/inventory/policy.ts';
import type { Policy } from '#domain/inventory/policy.ts';
import { readUserFile } from '#io/user-file.ts';
import { readInventory } from '#reader/inventory/read-inventory.ts';
import { readPolicy } from '#reader/read-settings.ts';
import { UsageError } from '../command.ts';
import type { CheckEffects } from '../effects.ts';
import { onOneLine } from '../plain-text.ts';

/** Largest inventory and largest catalog that are read, in bytes. */
const MAX_BYTES = 128 * 1024 * 1024;

/** The text of a file. @throws UsageError when it cannot be read */
export function textOf(file: string, effects: CheckEffects): string {
  const read = readUserFile(effects.path(file), MAX_BYTES);
  if ('fault' in read) throw new UsageError(`${onOneLine(file)} cannot be read: ${read.fault}`);
  return read.text;
}

/** The rows of an inventory. @throws UsageError when it is none */
export function inventoryFrom(file: string, effects: CheckEffects): Inventory {
  const read = readInventory(file, textOf(file, effects));
  if ('fault' in read) throw new UsageError(onOneLine(`${file}: ${read.fault}`));
  return read;
}

/** A policy, or the one that holds where nobody gives one. @throws UsageError with all that is wrong with it */
export function policyFrom(file: string | undefined, effects: CheckEffects): Policy {
  if (file === undefined) return defaultPolicy;
  const read = readPolicy(onOneLine(file), textOf(file, effects));
  if ('faults' in read) throw new UsageError(read.faults.map(onOneLine).join('\n'));
  return read;
}
