import { readFoundBy } from '#io/read-content.ts';
import type { OutlineDigests } from '#domain/catalog/outline.ts';
import type { FoundFile } from '#io/collect-entries.ts';
import type { FoundContent } from '#io/find-files.ts';
import { knownHead, readHead } from '#io/read-share.ts';
import { countRecords } from '#io/records.ts';
import type { CheckedContent } from '#reader/content.ts';
import { formatReport, hasErrors, tally } from '#reader/report/report.ts';
import { ruleAddresses } from '#ui/rules/rule-address.ts';
import { buildOptions } from '../build-options.ts';
import type { Answers, Setting } from './jobs.ts';
import { processesFor } from './pool.ts';
import type { Pool } from './pool.ts';

/** Entries that a process reads before it says what it found. */
const BATCH = 64;

/** So few entries are read here: another process would first have to load what reads. */
const FEW = 8;

/** What was read of a folder, and the digests of outlines, by id. */
export type ReadContent = {
  readonly content: CheckedContent;
  readonly outlines: ReadonlyMap<string, OutlineDigests>;
};

/** Reads entries that have no record yet, in their order. */
async function readDue(
  due: readonly FoundFile[],
  pool: Pool,
  { today, records }: Setting,
): Promise<Answers['read']> {
  if (due.length <= FEW) return due.map((file) => readHead(file, today, records));
  pool.widen(processesFor(due.length));
  const jobs = Array.from({ length: Math.ceil(due.length / BATCH) }, (_, i) => ({
    kind: 'read' as const,
    files: due.slice(i * BATCH, (i + 1) * BATCH),
  }));
  const reads: Answers['read'][] = [];
  await pool.run(jobs, (answer, place) => (reads[place] = answer));
  return reads.flat();
}

/**
 * Reads the entries of a folder into records, and looks at all of them together.
 * @param there what stands in the folder
 * @param pool the processes that read
 * @param setting when and where to
 */
export async function readHeadsIn(
  there: FoundContent,
  pool: Pool,
  setting: Setting,
): Promise<ReadContent> {
  const { found } = there;
  const { today, records } = setting;
  const isNew = countRecords(records) === 0;
  const known = found.map((file) => (isNew ? undefined : knownHead(file, today, records)));
  const reads = await readDue(
    found.filter((_file, at) => !known[at]),
    pool,
    setting,
  );
  let next = 0;
  const all = known.flatMap((read) => read ?? reads[next++] ?? []);
  const outlines = new Map(
    found.flatMap(({ id }, at) => {
      const outline = all[at]?.outline;
      return outline ? [[id, outline] as const] : [];
    }),
  );
  return { content: readFoundBy(there, all, today), outlines };
}

/**
 * Says what is wrong with the entries.
 * @param content what was read
 * @returns false where something is wrong enough to stop a build
 */
export function reportContent(content: CheckedContent): boolean {
  const { site, base, published } = buildOptions();
  const setting = { ruleAddress: ruleAddresses(published ? site : undefined, base) };
  const broken = hasErrors(content);
  /* eslint-disable no-console -- the build log is where its maintainer looks */
  if (content.findings.length > 0) console.error(`\n${formatReport(content, setting)}`);
  if (broken) console.error(`the entries have errors: ${tally(content)}. The report stands above.`);
  /* eslint-enable no-console */
  return !broken;
}
