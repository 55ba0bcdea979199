import type { Entry } from '#domain/entry/entry.ts';
import { entrySchemaText } from '#domain/entry/json-schema.ts';
import { hostIsKnown } from '#domain/rules/host-is-known.ts';
import type { NewEntry } from '#io/create-entries.ts';
import { readEntry } from '#reader/read-entry.ts';
import type { NewEffects, SchemaEffects } from './effects.ts';
import { needNothingUnfinished } from './resume-change.ts';

/** The rule that asks for what only a person can write: a draft breaks it until then. */
const HUMAN_RULE = 'no-todo';

/** What a draft is read by. */
export type DraftReading = {
  /** The calendar date. */
  readonly today: string;
  /** Of a private network, which the readers of the catalog know. */
  readonly domains: readonly string[];
};

/**
 * Reads a draft as it is about to be written, with the reader of entries.
 * @param id its id
 * @param text its whole text
 * @param reading what it is read by
 * @returns the entry; or all that is wrong with it besides what a person has yet to write
 */
export function checkDraft(
  id: string,
  text: string,
  { today, domains }: DraftReading,
): { readonly entry: Entry } | { readonly faults: readonly string[] } {
  const { entry, findings } = readEntry(id, `${id}.md`, text, today);
  const faults = findings
    .filter(({ severity, rule }) => severity === 'error' && rule !== HUMAN_RULE)
    .map(({ message }) => message);
  const hosts = entry ? hostIsKnown.check([entry], domains) : [];
  faults.push(...hosts.map(({ problem }) => problem.message));
  if (entry && faults.length === 0) return { entry };
  // One fact may stand in several fields, as a name does in the title of a source.
  return { faults: faults.length > 0 ? [...new Set(faults)] : ['it cannot be read'] };
}

/**
 * Lets an editor know of new entries, so that it helps with them at once. An editor that learns of
 * them later is no reason to fail: they are written.
 */
function refreshEditorSchema(effects: SchemaEffects): void {
  try {
    effects.writeEditorFiles(entrySchemaText());
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    effects.error(`the editor was not told of it (${code ?? message})`);
  }
}

/**
 * Takes back what an earlier `new` or `import` left when it was killed, so that nothing of it stands
 * in the way. Nobody was told that it was written; where somebody wrote in it since, it stays.
 * @param effects what may be done
 * @throws UsageError when another change was stopped half-way
 */
export function clearDrafts({ entryFiles, error }: Pick<NewEffects, 'entryFiles' | 'error'>): void {
  const files = entryFiles();
  const change = files.unfinished();
  const isOfDrafts = change && !('fault' in change) && /^(?:new|import)\b/.test(change.command);
  if (!isOfDrafts) return needNothingUnfinished({ entryFiles });
  const settled = files.undo(true);
  if (!settled || 'fault' in settled) return;
  const left = settled.changed.map(files.nameOf);
  error(
    `took back what \`${settled.command}\` left when it was stopped${left.length > 0 ? `, but for ${left.join(', ')}, which somebody changed since` : ''}`,
  );
}

/**
 * Writes new drafts, all or none, and lets the editor know.
 * @param command what asked for them: `new <id>` or `import`
 * @param entries the drafts
 * @param effects what may be done
 * @returns the files as a contributor names them
 * @throws CannotCreate when that cannot be
 */
export async function createDrafts(
  command: string,
  entries: readonly NewEntry[],
  effects: NewEffects,
): Promise<readonly string[]> {
  const files = await effects.exclusively(command, () => {
    needNothingUnfinished(effects);
    return effects.createEntries(command, entries);
  });
  refreshEditorSchema(effects);
  return files;
}
