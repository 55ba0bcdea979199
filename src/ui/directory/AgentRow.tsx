import type { VNode } from 'preact';
import { BandChip } from '#ui/shared/BandChip.tsx';
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

/** How many open threats are in each band: numbers, in the colours and with the names of the bands. */
function ThreatBands({ threats }: Pick<ShownRow, 'threats'>): VNode {
  return (
    <span class="threat-bands">
      {threats.map(({ id, name, count }) => (
        <span class={`count-${id}`} title={`${count} ${name}`}>
          {count}
          <span class="hidden"> {name} </span>
        </span>
      ))}
    </span>
  );
}

function Advisories({ advisories: { open, exploited } }: Pick<ShownRow, 'advisories'>): VNode {
  return (
    <>
      {open}
      {exploited > 0 && <span class="tag tag-failed under">{exploited} exploited</span>}
    </>
  );
}

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

/** The lowest band among the ways to run the agent. */
function BestCell({ best }: Pick<ShownRow, 'best'>): VNode {
  return (
    <td data-label="Best set-up" data-value={best?.band.score ?? ''}>
      {best ? (
        <>
          <BandChip band={best.band} />
          <span class="small muted under">{best.name}</span>
        </>
      ) : (
        '–'
      )}
    </td>
  );
}

/** An agent as a row of the directory, printed at build and in the browser. */
export function AgentRow(props: Props): VNode {
  const { row, names, facets } = props;
  const [, rank, threats, agency, advisories, , evidence, assessed] = columns.map(({ valueOf }) =>
    valueOf(row),
  );
  return (
    <tr data-agent={row.id} data-names={names} data-facets={facets}>
      <NameCell {...props} />
      <td data-value={rank}>
        <BandChip band={row.band} />
        <a class="plain small driver" href={row.driverUrl}>
          {row.driver}
        </a>
      </td>
      <td class="short" data-label="Open threats" data-value={threats}>
        <ThreatBands threats={row.threats} />
      </td>
      <td class="number short" data-label="Agency" data-value={agency}>
        {row.agency}
      </td>
      <td class="short" data-label="Open advisories" data-value={advisories}>
        <Advisories advisories={row.advisories} />
      </td>
      <BestCell best={row.best} />
      <td class="number short" data-label="Evidence" data-value={evidence}>
        {row.evidence} %
      </td>
      <td class="small short" data-label="Assessed" data-value={assessed}>
        {row.version}
        <time class="under muted" dateTime={row.assessed}>
          {row.assessed}
        </time>
      </td>
    </tr>
  );
}
