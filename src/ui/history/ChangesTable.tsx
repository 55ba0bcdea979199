import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { ChangesPage } from './changes-page.ts';
import { ChangeWords, ScoreShift } from './HistoryTable.tsx';

type Month = ChangesPage['months'][number];

function MonthTable({ month }: { month: Month }): VNode {
  return (
    <section aria-labelledby={`month-${month.id}`}>
      <h2 id={`month-${month.id}`}>{month.name}</h2>
      <ScrollBox label={`Changes of ${month.name}`} mark="cards">
        <table class="changes">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Agent</th>
              <th scope="col">What changed</th>
              <th scope="col">Score</th>
            </tr>
          </thead>
          <tbody>
            {month.changes.map((row) => (
              <tr>
                <td class="nowrap">{row.on}</td>
                <th scope="row">{row.href ? <a href={row.href}>{row.name}</a> : row.name}</th>
                <td>
                  <ChangeWords {...row} />
                </td>
                <td>
                  <ScoreShift {...row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

/** The changes of the catalog by month, newest first. */
export function ChangesTable({ months }: Pick<ChangesPage, 'months'>): VNode {
  return (
    <>
      {months.map((month) => (
        <MonthTable month={month} />
      ))}
    </>
  );
}
