import { buildCatalog } from '#domain/catalog/catalog.ts';
import { knownFrom } from '#domain/inventory/from-agents.ts';
import type { Inventory } from '#domain/inventory/item.ts';
import { parseKnownCatalog } from '#domain/inventory/known-agent.ts';
import type { KnownCatalog } from '#domain/inventory/known-agent.ts';
import { defaultPolicy } from '#domain/inventory/policy.ts';
import type { Policy } from '#domain/inventory/policy.ts';
import { readUserFile } from '#io/user-file.ts';
import { readInventory } from '#reader/inventory/read-inventory.ts';
import { readPolicy } from '#reader/read-settings.ts';
import { formatReport, hasErrors } from '#reader/report/report.ts';
import { UsageError } from '../command.ts';
import type { CheckEffects } from '../effects.ts';
import { onOneLine } from '../plain-text.ts';

/** Largest inventory and largest catalog that are read, in bytes. */
const MAX_BYTES = 128 * 1024 * 1024;

/** The text of a file. @throws UsageError when it cannot be read */
function textOf(file: string, effects: CheckEffects): string {
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

function parseFile(file: string, text: string): KnownCatalog {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`${onOneLine(file)} is not JSON`);
  }
  const known = parseKnownCatalog(value);
  if ('fault' in known) throw new UsageError(onOneLine(`${file}: ${known.fault}`));
  return known;
}

/**
 * What is known of agents: from a file that a site publishes, or else from the content folder.
 * @returns undefined, with the report printed, when entries cannot be read
 * @throws UsageError when the file is no catalog
 */
export async function catalogFrom(
  file: string | undefined,
  effects: CheckEffects,
): Promise<KnownCatalog | undefined> {
  if (file !== undefined) return parseFile(file, textOf(file, effects));
  const content = await effects.read();
  if (!hasErrors(content)) return knownFrom(buildCatalog(content.entries).agents, content.moved);
  effects.error(formatReport(content, effects.setting));
  return undefined;
}
