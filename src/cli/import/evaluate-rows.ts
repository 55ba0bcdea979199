import { freshEntry } from '#domain/entry/fresh-entry.ts';
import { draftFrom } from '#domain/import/draft.ts';
import type { Draft } from '#domain/import/draft.ts';
import { foldVersions } from '#domain/import/fold-versions.ts';
import type { Folded } from '#domain/import/fold-versions.ts';
import type { Mapping } from '#domain/import/mapping.ts';
import type { FeedRow, Table } from '#domain/import/feed.ts';
import { nearNames } from '#domain/near-names.ts';
import type { Near } from '#domain/near-names.ts';
import type { Content } from '#reader/content.ts';
import { writeEntry } from '#reader/write-entry.ts';
import type { Reject } from '#reader/table/write-table.ts';
import { checkDraft } from '../create-drafts.ts';
import type { DraftReading } from '../create-drafts.ts';
import { idFault, knownProducts, nameFault } from '../new/id-availability.ts';
import type { Taken } from '../new/id-availability.ts';

/** A row that makes an entry. */
export type Accepted = {
  readonly row: FeedRow;
  readonly id: string;
  readonly text: string;
  readonly unknown: Draft['unknown'];
  /** Products that may be the same. */
  readonly near: readonly Near[];
};

type Judged = { readonly accepted: Accepted; readonly taken: Taken } | { readonly reason: string };

/** Judges one row, with all that is taken before it. */
function judgeRow(row: FeedRow, mapping: Mapping, taken: Taken, reading: DraftReading): Judged {
  const { today } = reading;
  const { id, facts, unknown, faults } = draftFrom(row, mapping, today);
  if (faults.length > 0) return { reason: faults.join('; ') };
  const text = writeEntry(freshEntry(facts, today), false);
  const checked = checkDraft(id, text, reading);
  if ('faults' in checked) return { reason: checked.faults.join('; ') };
  const { entry } = checked;
  const names = [entry.data.name, ...entry.data.aliases.map(({ name }) => name)];
  const clashes = [idFault(id, taken), ...names.map((name) => nameFault(name, taken))];
  const reasons = clashes.filter((clash) => clash !== undefined);
  if (reasons.length > 0) return { reason: reasons.join('; ') };
  const { homepage } = entry.data;
  const near = nearNames({ id, names, homepage }, knownProducts(taken));
  return {
    accepted: { row, id, text, unknown, near },
    taken: {
      ...taken,
      entries: [...taken.entries, { ...entry, file: `${id}, earlier in this file` }],
      digests: new Map([...taken.digests, [id, '']]),
    },
  };
}

/** What becomes of all rows. */
export type JudgedRows = {
  readonly accepted: readonly Accepted[];
  readonly rejects: readonly Reject[];
  /** Rows that are older versions of products of other rows. */
  readonly folded: readonly Folded[];
};

/**
 * Judges every row of a table: each is read by the reader of entries as it would be written, and
 * none may repeat what the catalog, or an earlier row, already has.
 * @param table the rows
 * @param mapping which column feeds which field
 * @param content what is there
 * @param reading what the drafts are read by
 */
export function judgeRows(
  table: Table,
  mapping: Mapping,
  content: Content,
  reading: DraftReading,
): JudgedRows {
  const accepted: Accepted[] = [];
  const rejects: Reject[] = [];
  let taken: Taken = content;
  const { rows, folded } = foldVersions(table.rows, mapping, reading.today);
  for (const row of rows) {
    const judged = judgeRow(row, mapping, taken, reading);
    if ('reason' in judged) rejects.push({ row, reason: judged.reason });
    else {
      accepted.push(judged.accepted);
      taken = judged.taken;
    }
  }
  return { accepted, rejects, folded };
}
