import type { VNode } from 'preact';
import { Bar } from '#ui/shared/Bar.tsx';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
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
          <td class="agents" data-label="Agents">
            <Bar width={row.width} isBeside /> {row.agents}
          </td>
          <td class="number" data-label="Threats">
            {row.threats}
          </td>
          <td class="number" data-label="Open">
            {row.open}
          </td>
        </>
      )}
    </tr>
  );
}

function Rows({ rows }: Pick<Group, 'rows'>): VNode {
  return (
    <table class="ids leads">
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

/** The rows, as cards on a phone where ids have names, which would have no room beside numbers. */
function NamedRows({ rows, label }: Pick<Group, 'rows'> & { label: string }): VNode {
  if (rows.every(({ name }) => !name)) return <Rows rows={rows} />;
  return (
    <ScrollBox label={label} mark="cards terse">
      <Rows rows={rows} />
    </ScrollBox>
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
      <NamedRows
        label={`${title}: ids by number of agents`}
        rows={isFolded ? rows.filter(({ agents }) => agents > 0) : rows}
      />
      {isFolded && (
        <details class="idle-ids">
          <summary>{idle.length} ids that no entry lists</summary>
          <NamedRows label={`${title}: ids that no entry lists`} rows={idle} />
        </details>
      )}
    </section>
  );
}
