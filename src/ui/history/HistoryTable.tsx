import type { VNode } from 'preact';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import { ChangeTable } from './ChangeTable.tsx';
import type { ChangesPage } from './changes-page.ts';
import type { EntryHistory } from './view.ts';

/** Changes of one entry, newest first. */
export function HistoryTable({ days }: Pick<EntryHistory, 'days'>): VNode {
  return <ChangeTable label="Table of changes" days={days} />;
}

/** The ids that an entry had before, each with the reason: whoever was led here sees why. */
export function Formerly({ rows }: { rows: readonly RetiredId[] }): VNode {
  return (
    <section class="small" aria-labelledby="formerly">
      <h2 id="formerly">Other addresses</h2>
      <ul>
        {rows.map(({ id, on, because }) => (
          <li key={id}>
            Until <time datetime={on}>{on}</time> this entry was at <code>{id}</code>. {because}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The changes of the catalog by month, newest first. */
export function ChangesTable({ months }: Pick<ChangesPage, 'months'>): VNode {
  return (
    <>
      {months.map((month) => (
        <section aria-labelledby={`month-${month.id}`}>
          <h2 id={`month-${month.id}`}>{month.name}</h2>
          <ChangeTable label={`Changes of ${month.name}`} days={month.days} isNamed />
        </section>
      ))}
    </>
  );
}
