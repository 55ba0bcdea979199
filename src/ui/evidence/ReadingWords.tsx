import type { VNode } from 'preact';
import type { Advisory } from '#domain/entry/advisory.ts';

/** A record as a table shows it: how it was read, where the table says so, and what has no score. */
type Shown = { readonly read?: Advisory['read']; readonly noScore: string | undefined };

/** What each mark says, and which rows have it. */
const marks: readonly [has: (row: Shown) => boolean, words: string][] = [
  [
    ({ noScore }) => noScore === 'not read',
    '“Not read” in place of a CVSS base: nobody read the part of the record that may publish one.',
  ],
  [
    ({ read }) => read === 'excerpt',
    '“Read in part”: what lies beyond that part of the record is not known.',
  ],
  [
    ({ read }) => read === 'secondary',
    '“Read second hand”: a list, a rule or an article about the record was read, not the record.',
  ],
];

/** What the marks say that tell how records were read: of those that stand in a table alone. */
export function ReadingWords({ rows }: { rows: readonly Shown[] }): VNode | null {
  const said = marks.filter(([has]) => rows.some(has)).map(([, words]) => words);
  return said.length === 0 ? null : <p class="small muted">{said.join(' ')}</p>;
}
