import type { Entry } from '#domain/entry/entry.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import { contentRereader } from '#io/reread-content.ts';
import { formatReport, hasErrors, tally } from '#reader/report/report.ts';
import { buildOptions } from './build-options.ts';
import { ruleAddresses } from '#ui/rules/rule-address.ts';

/** What is to be read. */
export type ReadingTask = {
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
  /** True when something is wrong enough to stop a build. */
  readonly broken: boolean;
  /** The report, when there is anything to report. */
  readonly report: string | undefined;
  /** Its last line. */
  readonly tally: string;
};

/**
 * Reads the entries of a folder again and again, as somebody edits them.
 * @param folder the content folder, absolute
 * @returns a function that tells what became of them; it rejects when the folder cannot be read
 */
export function siteReader(folder: string): (task: ReadingTask) => Promise<Reading> {
  const reread = contentRereader(folder);
  const { site, base, published } = buildOptions();
  const setting = { ruleAddress: ruleAddresses(published ? site : undefined, base) };
  return async ({ today, lastGood }) => {
    const { content, isNews } = await reread({ today });
    const news = { ...content, findings: content.findings.filter(isNews) };
    const whole = new Set(content.entries.map(({ id }) => id));
    const kept = lastGood.filter(({ id }) => !whole.has(id) && content.digests.has(id));
    return {
      entries: [...content.entries, ...kept],
      moved: content.moved,
      broken: hasErrors(content),
      report: news.findings.length > 0 ? formatReport(news, setting) : undefined,
      tally: tally(content),
    };
  };
}
