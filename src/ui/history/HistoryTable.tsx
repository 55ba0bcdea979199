import type { VNode } from 'preact';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import { counted } from '#domain/wording.ts';
import { BandChip } from '#ui/shared/BandChip.tsx';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { ChangesPage } from './changes-page.ts';
import type { ChangeRow } from './view.ts';

/** The score after a change, and before it where it was another one. */
function ScoreShift({ from, to, isSame }: Pick<ChangeRow, 'from' | 'to' | 'isSame'>): VNode {
  const none = from ? <span class="to">→ no score</span> : <>not recorded</>;
  return (
    <>
      {from && <BandChip band={from} />} {from && to && <span class="to">→</span>}{' '}
      {to ? <BandChip band={to} /> : none}
      {isSame && <span class="small muted">as before</span>}
    </>
  );
}

/** What moved in a change, with a link to the commit that says why. */
function ChangeWords({ words, commit }: Pick<ChangeRow, 'words' | 'commit'>): VNode {
  return (
    <>
      {words}.{' '}
      <a class="small" href={commit.href} rel="noopener noreferrer">
        <code>{commit.id}</code>
      </a>
    </>
  );
}

/** Changes of one entry, newest first. */
export function HistoryTable({ rows }: { rows: readonly ChangeRow[] }): VNode {
  return (
    <ScrollBox label="Table of changes" mark="cards">
      <table class="changes">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">What changed</th>
            <th scope="col">Score</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <td class="nowrap">{row.on}</td>
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
  );
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

type Month = ChangesPage['months'][number];
type Row = Month['moved'][number];

function AgentName({ href, name }: Pick<Row, 'href' | 'name'>): VNode {
  return href ? <a href={href}>{name}</a> : <>{name}</>;
}

/** What moved a score, a threat or an entry. */
function MovedTable({ month: { name, moved } }: { month: Month }): VNode {
  return (
    <ScrollBox label={`Changes of ${name}`} mark="cards">
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
          {moved.map((row) => (
            <tr>
              <td class="nowrap">{row.on}</td>
              <th scope="row">
                <AgentName {...row} />
              </th>
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
  );
}

/** What left the scores as they were: a line each, folded. */
function QuietList({ rows }: { rows: readonly Row[] }): VNode {
  return (
    <details class="quiet-changes">
      <summary>{counted(rows.length, 'change')} of sources or inputs, with the same score</summary>
      <ul class="small">
        {rows.map((row) => (
          <li>
            <span class="nowrap">{row.on}</span> <AgentName {...row} />: <ChangeWords {...row} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The changes of the catalog by month, newest first. */
export function ChangesTable({ months }: Pick<ChangesPage, 'months'>): VNode {
  return (
    <>
      {months.map((month) => (
        <section aria-labelledby={`month-${month.id}`}>
          <h2 id={`month-${month.id}`}>{month.name}</h2>
          {month.moved.length > 0 && <MovedTable month={month} />}
          {month.quiet.length > 0 && <QuietList rows={month.quiet} />}
        </section>
      ))}
    </>
  );
}
