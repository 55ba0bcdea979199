/** Where a value stands in a file, and what has to go round it where a field is added. */
export type LineEdit = {
  /** From 1. */
  readonly line: number;
  /** Columns from 0; the end is exclusive. What stands between gives way. */
  readonly from: number;
  readonly to: number;
  readonly before?: string;
  readonly after?: string;
};

/** A value to put at a place. */
export type LineChange = { readonly edit: LineEdit; readonly put: string };

/** Unchanged lines that a patch shows round a change, so that it can be found again. */
export const CONTEXT = 3;

/** What stands in place of one line after all changes of it: one line or more. */
function changedLine(text: string, changes: readonly LineChange[]): string[] {
  return changes
    .toSorted((a, b) => b.edit.from - a.edit.from)
    .reduce(
      (now, { edit: { from, to, before = '', after = '' }, put }) =>
        now.slice(0, from) + before + put + after + now.slice(to),
      text,
    )
    .split('\n');
}

/** One line of a hunk as a unified diff has it. */
function diffLine(old: string, now: readonly string[] | undefined): string[] {
  if (!now) return [` ${old}`];
  // A field that is added beside a line leaves the line as it is.
  if (now[0] === old) return [` ${old}`, ...now.slice(1).map((line) => `+${line}`)];
  if (now.at(-1) === old) return [...now.slice(0, -1).map((line) => `+${line}`), ` ${old}`];
  return [`-${old}`, ...now.map((line) => `+${line}`)];
}

/** Runs of lines that stand within reach of each other, context included. */
function stretches(lines: readonly number[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const line of lines) {
    const [from, to] = [Math.max(1, line - CONTEXT), line + CONTEXT];
    const last = found.at(-1);
    if (last && from <= last.to + 1) last.to = to;
    else found.push({ from, to });
  }
  return found;
}

/**
 * Changes of values in a file, as a unified diff that `git apply` takes.
 * @param file its path from the root of the project
 * @param lineAt the text of a line, from 1; undefined past the ends of the file
 * @param changes at most one for each place
 * @returns the diff, empty when there is no change
 */
export function unifiedDiff(
  file: string,
  lineAt: (line: number) => string | undefined,
  changes: readonly LineChange[],
): string {
  const byLine = Map.groupBy(changes, ({ edit }) => edit.line);
  const changed = [...byLine.keys()].toSorted((a, b) => a - b);
  let moved = 0;
  const hunks = stretches(changed).map(({ from, to }) => {
    const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const rows = numbers.flatMap((line) => {
      const old = lineAt(line);
      if (old === undefined) return [];
      const own = byLine.get(line);
      return diffLine(old, own && changedLine(old, own));
    });
    const count = (sign: string) => rows.filter((row) => row.startsWith(sign)).length;
    const [same, gone, added] = [count(' '), count('-'), count('+')];
    const head = `@@ -${from},${same + gone} +${from + moved},${same + added} @@`;
    moved += added - gone;
    return [head, ...rows].join('\n');
  });
  if (hunks.length === 0) return '';
  const head = [`diff --git a/${file} b/${file}`, `--- a/${file}`, `+++ b/${file}`];
  return `${[...head, ...hunks].join('\n')}\n`;
}
