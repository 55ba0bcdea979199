import { counted } from '#domain/wording.ts';
import { advisoryChangeKinds } from '#domain/advisories/advisory-change.ts';
import type { AdvisoryDifference } from '#domain/advisories/compare-advisories.ts';
import { codeSpan } from '#reader/report/markdown-text.ts';
import { columns } from '../arguments.ts';
import { onOneLine, toJson } from '../plain-text.ts';
import type { Flaws } from './read-flaws.ts';
import type { Judged } from './write-entries.ts';

/** What a run found. */
export type AdvisoryReport = Pick<Flaws, 'flaws' | 'count' | 'unread'> & {
  readonly judged: readonly Judged[];
  /** Ids of records of a package of an entry that have neither a CVE nor a GHSA id. */
  readonly unlistable: readonly string[];
};

/** Rows of a table that Markdown prints: what is longer belongs into a terminal. */
const MAX_ROWS = 100;

/** What is written of a difference, in a few words. */
function whatOf({ write, asks, kind }: AdvisoryDifference): string {
  if ('added' in write) return write.added.title;
  if (kind === 'withdrawn') return `withdrawn on ${write.fields.withdrawn ?? ''}`;
  const names = Object.keys(write.fields).join(', ');
  return names === '' ? (asks[0] ?? '') : names;
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

/** What was found, as lines of a terminal. */
export function advisoryText({ flaws, count, unread, judged, unlistable }: AdvisoryReport): string {
  const rows = (kind: string) =>
    judged.filter((row) => row.kind === kind && row.refused === undefined);
  const asks = judged.flatMap((row) =>
    row.asks.map((ask) => [`${row.entry}  ${row.flaw}`, onOneLine(ask)]),
  );
  const refused = judged.flatMap((row) =>
    row.refused === undefined ? [] : [[`${row.entry}  ${row.flaw}`, onOneLine(row.refused)]],
  );
  return [
    `${counted(count, 'record')}, ${counted(flaws.length, 'flaw')}, ${counted(judged.length, 'difference')}`,
    ...advisoryChangeKinds.flatMap((kind) =>
      section(
        kind,
        columns(rows(kind).map((row) => [row.entry, row.flaw, onOneLine(whatOf(row))])),
      ),
    ),
    ...section('for a person to look at', columns(asks)),
    ...section('left out, because the entry would be wrong', columns(refused)),
    ...section(
      'neither a CVE nor a GHSA id',
      unlistable.map((id) => `  ${onOneLine(id)}`),
    ),
    ...section('not read', columns(unread.map(([file, why]) => [onOneLine(file), onOneLine(why)]))),
  ].join('\n');
}

/** The same as JSON. */
export function advisoryJson({ flaws, count, unread, judged, unlistable }: AdvisoryReport): string {
  return toJson({
    version: 1,
    records: count,
    flaws: flaws.length,
    differences: judged.map(({ entry, flaw, kind, write, asks, refused }) => ({
      entry,
      advisory: flaw,
      kind,
      ...('added' in write ? { added: write.added } : { fields: write.fields }),
      asks,
      refused,
    })),
    unlistable,
    unread: unread.map(([file, why]) => ({ file, why })),
  });
}

/** The same as Markdown, in which nothing of a record acts. Empty where there is nothing to tell. */
export function advisoryMarkdown({ judged, unlistable }: AdvisoryReport): string {
  if (judged.length === 0 && unlistable.length === 0) return '';
  const rows = judged.slice(0, MAX_ROWS).map((row) => {
    const left = row.refused === undefined ? row.asks : [`left out: ${row.refused}`, ...row.asks];
    const notes = left.map((text) => codeSpan(text, 200)).join(' ');
    return `| \`${row.entry}\` | \`${row.flaw}\` | ${row.kind} | ${codeSpan(whatOf(row))} | ${notes} |`;
  });
  const more = judged.length - rows.length;
  return [
    ['| Entry | Advisory | Kind | What | Look at |', '|---|---|---|---|---|', ...rows].join('\n'),
    ...(more > 0 ? [`Not listed: ${more}.`] : []),
    ...(unlistable.length > 0
      ? [
          `Without a CVE or GHSA id: ${unlistable
            .slice(0, MAX_ROWS)
            .map((id) => codeSpan(id))
            .join(', ')}.`,
        ]
      : []),
  ].join('\n\n');
}
