import type { VNode } from 'preact';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import { counted } from '#domain/wording.ts';
import { BandChip } from '#ui/shared/BandChip.tsx';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { ChangesPage, NamedChange } from './changes-page.ts';
import type { ChangeRow } from './view.ts';

/**
 * The score after a change, and before it where it was another one. The arrow stays with what it leads
 * to, where both have no room on one line.
 */
function ScoreShift({ from, to, isSame }: Pick<ChangeRow, 'from' | 'to' | 'isSame'>): VNode {
  if (to && isSame)
    return (
      <span class="small muted nowrap">
        {to.name} {to.score}, as before
      </span>
    );
  return (
    <span class="shift">
      {from && <BandChip band={from} />}
      <span class="shift-to">
        {from && <span class="muted">→</span>}
        {to ? <BandChip band={to} /> : from ? 'no score' : 'not recorded'}
      </span>
    </span>
  );
}

/** What moved in a change, with a link to the commit that says why. */
function ChangeWords({ words, commit }: Pick<ChangeRow, 'words' | 'commit'>): VNode {
  return (
    <>
      {words}.{' '}
      {commit.href === undefined ? (
        <code class="small">{commit.id}</code>
      ) : (
        <a class="small" href={commit.href} rel="noopener noreferrer">
          <code>{commit.id}</code>
        </a>
      )}
    </>
  );
}

type Entry = { readonly href: string | undefined; readonly name: string };

function AgentName({ href, name }: Entry): VNode {
  return href ? <a href={href}>{name}</a> : <>{name}</>;
}

type TableProps = {
  readonly label: string;
  /** Rows of several entries have a column for the entry. */
  readonly rows: readonly ChangeRow[] | readonly NamedChange[];
};

/** Changes, newest first: of one entry, or of several. */
function ChangeTable({ label, rows }: TableProps): VNode {
  const isNamed = rows.some((row) => 'name' in row);
  return (
    <ScrollBox label={label} mark="cards">
      <table class="changes">
        <thead>
          <tr>
            <th scope="col">Day</th>
            {isNamed && <th scope="col">Agent</th>}
            <th scope="col">What changed</th>
            <th scope="col">Score</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <td class="nowrap">{row.on}</td>
              {'name' in row && (
                <th scope="row">
                  <AgentName {...row} />
                </th>
              )}
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

/** Changes of one entry, newest first. */
export function HistoryTable({ rows }: { rows: readonly ChangeRow[] }): VNode {
  return <ChangeTable label="Table of changes" rows={rows} />;
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

/** What left the scores as they were: a line each, folded. */
function QuietList({ rows }: { rows: readonly NamedChange[] }): VNode {
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
          {month.moved.length > 0 && (
            <ChangeTable label={`Changes of ${month.name}`} rows={month.moved} />
          )}
          {month.quiet.length > 0 && <QuietList rows={month.quiet} />}
        </section>
      ))}
    </>
  );
}
