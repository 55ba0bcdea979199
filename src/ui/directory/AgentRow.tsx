import type { VNode } from 'preact';
import { agentCells } from './AgentCells.tsx';
import { columns } from './columns.ts';
import type { ShownRow } from './columns.ts';

type Props = {
  readonly row: ShownRow;
  /** What the page finds it by; where it is found by the index, nothing. */
  readonly names?: string;
  readonly facets?: string;
  /** Why a search found it. */
  readonly reason?: string | undefined;
  /** The calendar date, where it is known: what was due for review before it is stale. */
  readonly today?: string;
};

/** The agent: its name, what it is, and where a search found it. */
function NameCell({ row, reason, today = '' }: Props): VNode {
  return (
    <th scope="row" data-value={row.name}>
      <a href={row.url}>{row.name}</a>
      <span class="small muted kind">
        {row.kind}
        {row.lifecycle !== undefined && <strong> · {row.lifecycle}</strong>}
        <strong hidden={row.reviewBy >= today} data-review-by={row.reviewBy}>
          {' '}
          · stale
        </strong>
      </span>
      <span class="small excerpt" data-excerpt="" hidden={reason === undefined}>
        {reason}
      </span>
    </th>
  );
}

function PlainCell({ name, value, text }: Record<'name' | 'value' | 'text', string>): VNode {
  return (
    <td class="number short" data-label={name} data-value={value}>
      {text}
    </td>
  );
}

/** An agent as a row of the directory, printed at build and in the browser. */
export function AgentRow(props: Props): VNode {
  const { row, names, facets } = props;
  const [, ...others] = columns;
  return (
    <tr data-agent={row.id} data-names={names} data-facets={facets}>
      <NameCell {...props} />
      {others.map(({ name, valueOf, textOf }) => {
        const value = valueOf(row);
        return (
          agentCells[name]?.(row, value) ?? (
            <PlainCell name={name} value={value} text={textOf?.(row) ?? value} />
          )
        );
      })}
    </tr>
  );
}
