import type { Entry } from '#domain/entry/entry.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import { readContentInThreads } from '#io/read-content.ts';
import { formatReport, hasErrors, tally } from '#reader/report/report.ts';
import { buildOptions } from './build-options.ts';
import { ruleAddresses } from '#ui/rules/rule-address.ts';

/** What is to be read. */
export type ReadingTask = {
  /** The content folder, absolute. */
  readonly folder: string;
  /** The calendar date of the reading. */
  readonly today: string;
  /** The last good version of entries, for those that cannot be read now. */
  readonly lastGood: readonly Entry[];
};

/** What became of the entries. */
export type Reading = {
  /** The entries that could be read, or once could. */
  readonly entries: readonly Entry[];
  readonly moved: readonly RetiredId[];
  /** A digest of each entry, by id. */
  readonly digests: ReadonlyMap<string, string>;
  /** True when something is wrong enough to stop a build. */
  readonly broken: boolean;
  /** The report, when there is anything to report. */
  readonly report: string | undefined;
  /** Its last line. */
  readonly tally: string;
};

/**
 * Reads the entries.
 * @returns what became of them; rejects when the folder cannot be read
 */
export async function readSite({ folder, today, lastGood }: ReadingTask): Promise<Reading> {
  const content = await readContentInThreads(folder, { today });
  const { digests, moved, findings } = content;
  const { site, base, published } = buildOptions();
  const setting = { ruleAddress: ruleAddresses(published ? site : undefined, base) };
  const read = new Set(content.entries.map(({ id }) => id));
  const kept = lastGood.filter(({ id }) => !read.has(id) && digests.has(id));
  const entries = [...content.entries, ...kept];
  return {
    entries,
    moved,
    digests: new Map(entries.map(({ id }) => [id, digests.get(id) ?? ''])),
    broken: hasErrors(content),
    report: findings.length > 0 ? formatReport(content, setting) : undefined,
    tally: tally(content),
  };
}
