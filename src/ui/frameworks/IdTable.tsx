import type { VNode } from 'preact';
import { Bar } from '#ui/shared/Bar.tsx';
import type { FrameworkPage } from './view.ts';

type Group = FrameworkPage['groups'][number];

function IdRow(row: Group['rows'][number]): VNode {
  return (
    <tr>
      <th scope="row">
        <a href={row.url}>
          <code>{row.label}</code> {row.name}
        </a>
        {row.isOld && (
          <>
            {' '}
            <span class="tag">superseded</span>
          </>
        )}
      </th>
      {row.agents === 0 ? (
        <td colSpan={3}>
          <span class="tag tag-unchecked">{row.idle}</span>
        </td>
      ) : (
        <>
          <td class="agents">
            <Bar width={row.width} /> {row.agents}
          </td>
          <td class="number">{row.threats}</td>
          <td class="number">{row.open}</td>
        </>
      )}
    </tr>
  );
}

function Rows({ rows }: Pick<Group, 'rows'>): VNode {
  return (
    <table class="ids">
      <thead>
        <tr>
          <th scope="col">Id and name</th>
          <th scope="col" class="agents">
            Agents
          </th>
          <th scope="col" class="number">
            Threats
          </th>
          <th scope="col" class="number">
            Open
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <IdRow {...row} />
        ))}
      </tbody>
    </table>
  );
}

/** As many ids without an agent are folded away: they would hide the others. */
const MANY_IDLE = 20;

/** The ids of a list, or of one of its editions, each with how many carry it. */
export function IdTable({ anchor, title, tally, rows }: Group): VNode {
  const idle = rows.filter(({ agents }) => agents === 0);
  const isFolded = idle.length >= MANY_IDLE && idle.length < rows.length;
  return (
    <section aria-labelledby={anchor}>
      <h2 id={anchor}>{title}</h2>
      {tally !== undefined && <p class="small muted">{tally}</p>}
      <Rows rows={isFolded ? rows.filter(({ agents }) => agents > 0) : rows} />
      {isFolded && (
        <details class="idle-ids">
          <summary>{idle.length} ids that no entry lists</summary>
          <Rows rows={idle} />
        </details>
      )}
    </section>
  );
}
