import type { VNode } from 'preact';
import { BandChip } from '#ui/shared/BandChip.tsx';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { NamedChange } from './changes-page.ts';
import type { Day } from './days.ts';
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

type Row = ChangeRow | NamedChange;

/** A change that moved a score or a threat. */
function MovedRow({ row }: { row: Row }): VNode {
  return (
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
  );
}

/** What left scores and threats of a day as they were: one line, which opens to a line each. */
function QuietRow({ day, span }: { day: Day<Row>; span: number }): VNode {
  return (
    <tr>
      <td class="nowrap">{day.on}</td>
      <td colSpan={span}>
        <details class="quiet-changes">
          <summary>{day.quietWords}</summary>
          <ul class="small">
            {day.quiet.map((row) => (
              <li>
                {'name' in row && (
                  <>
                    <AgentName {...row} />:{' '}
                  </>
                )}
                <ChangeWords {...row} />
              </li>
            ))}
          </ul>
        </details>
      </td>
    </tr>
  );
}

type Props = {
  readonly label: string;
  readonly days: readonly Day<Row>[];
  /** True for changes of several entries: they have a column for the entry. */
  readonly isNamed?: boolean;
};

/** Changes by day, newest first: of one entry, or of several. */
export function ChangeTable({ label, days, isNamed = false }: Props): VNode {
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
          {days.map((day) => (
            <>
              {day.moved.map((row) => (
                <MovedRow row={row} />
              ))}
              {day.quiet.length > 0 && <QuietRow day={day} span={isNamed ? 3 : 2} />}
            </>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
