import { readFoundBy } from '#io/read-content.ts';
import type { OutlineDigests } from '#domain/catalog/outline.ts';
import type { FoundContent } from '#io/find-files.ts';
import type { CheckedContent } from '#reader/content.ts';
import { formatReport, hasErrors, tally } from '#reader/report/report.ts';
import { ruleAddresses } from '#ui/rules/rule-address.ts';
import { buildOptions } from '../build-options.ts';
import type { Answers } from './jobs.ts';
import type { Pool } from './pool.ts';

/** Entries that a process reads before it says what it found. */
const BATCH = 64;

/** What was read of a folder, and the digests of outlines, by id. */
export type ReadContent = {
  readonly content: CheckedContent;
  readonly outlines: ReadonlyMap<string, OutlineDigests>;
};

/**
 * Has the entries of a folder read into records, and looks at all of them together.
 * @param there what stands in the folder
 * @param pool the processes that read
 * @param today the calendar date of the reading
 */
export async function readHeadsIn(
  there: FoundContent,
  pool: Pool,
  today: string,
): Promise<ReadContent> {
  const { found } = there;
  const jobs = Array.from({ length: Math.ceil(found.length / BATCH) }, (_, i) => ({
    kind: 'read' as const,
    files: found.slice(i * BATCH, (i + 1) * BATCH),
  }));
  const reads: Answers['read'][] = [];
  await pool.run(jobs, (answer, place) => (reads[place] = answer));
  const all = reads.flat();
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
