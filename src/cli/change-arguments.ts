import { nearest } from '#domain/nearest.ts';
import type { Entry } from '#domain/entry/entry.ts';
import { visible } from '#domain/visible.ts';
import { UsageError } from './command.ts';
import type { Opened } from './change-steps.ts';
import { idFault, retiredText } from './new/id-availability.ts';

/** Longest reason, as the schema of retired ids has it. */
const MAX_BECAUSE = 300;

/**
 * The reason that was given.
 * @throws UsageError when there is none, or it is no line of plain text
 */
export function readBecause(options: ReadonlyMap<string, string>): string {
  const because = options.get('because')?.trim() ?? '';
  if (because === '')
    throw new UsageError(
      '--because is missing: say in one sentence why, for whoever looks for the id',
    );
  if (because.length > MAX_BECAUSE)
    throw new UsageError(
      `--because has ${because.length} characters; it takes at most ${MAX_BECAUSE}`,
    );
  if (because.includes('\n') || visible(because) !== because)
    throw new UsageError(
      '--because has a line end or a control character; it takes one plain line',
    );
  return because;
}

/**
 * The entry with an id.
 * @throws UsageError when there is none, with the one that was likely meant, or what became of it
 */
export function needEntry(id: string, { content }: Opened): Entry {
  const entry = content.entries.find((candidate) => candidate.id === id);
  if (entry) return entry;
  const fate = retiredText(id, content.moved);
  if (fate !== undefined) throw new UsageError(fate);
  const near = nearest(
    id,
    content.entries.map((candidate) => candidate.id),
  );
  const hint = near === undefined ? '' : `; did you mean "${near}"?`;
  throw new UsageError(`no entry "${id}"${hint}`);
}

/** Makes sure that an id can be given to an entry. @throws UsageError when it cannot */
export function needFreeId(id: string, { content }: Opened): void {
  const fault = idFault(id, content);
  if (fault !== undefined) throw new UsageError(fault);
}
