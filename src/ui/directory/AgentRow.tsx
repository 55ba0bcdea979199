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

/**
 * How many open threats are in each band: numbers, each with the first letter of its band, which
 * screen readers hear as the whole name. Those without a score are told apart, in words.
 */
function ThreatBands({ threats, unscored }: Pick<ShownRow, 'threats' | 'unscored'>): VNode {
  return (
    <>
      <span class="threat-bands">
        {threats.map(({ id, name, count }) => (
          <>
            <span class={`count-${id}`} title={`${count} ${name}`}>
              {count} <span class="hidden">{name}</span>{' '}
              <span aria-hidden="true">{name.slice(0, 1)}</span>
            </span>{' '}
          </>
        ))}
      </span>{' '}
      {unscored > 0 && <span class="small muted under">{unscored} not scored</span>}
    </>
  );
}

function Advisories({
  advisories: { open, exploited, unknown },
}: Pick<ShownRow, 'advisories'>): VNode {
  return (
    <>
      {open} {exploited > 0 && <span class="tag tag-failed under">{exploited} exploited</span>}{' '}
      {unknown > 0 && <span class="small muted under">{unknown} not known</span>}
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
  return best ? (
    <>
      <BandChip band={best.band} /> <span class="small muted under">{best.name}</span>
    </>
  ) : (
    <>–</>
  );
}

/** The cells that hold more than a text, by the name of their column. */
const cells: Readonly<Record<string, (row: ShownRow, value: string) => VNode>> = {
  'Band and its cause': ({ band, driver, driverUrl }, value) => (
    <td class="worst" data-value={value}>
      <BandChip band={band} />
      <a class="plain small driver" href={driverUrl}>
        {driver}
      </a>
    </td>
  ),
  'Open threats': (row, value) => (
    <td class="short" data-label="Open threats" data-value={value}>
      <ThreatBands {...row} />
    </td>
  ),
  'Open advisories': (row, value) => (
    <td class="short" data-label="Open advisories" data-value={value}>
      <Advisories advisories={row.advisories} />
    </td>
  ),
  'Best set-up': ({ best }, value) => (
    <td data-label="Best set-up" data-value={value}>
      <BestCell best={best} />
    </td>
  ),
  Assessed: ({ version, assessed }, value) => (
    <td class="small short" data-label="Assessed" data-value={value}>
      {version.split(/(?<=[./])(?=[a-z])/i).map((part) => (
        <>
          {part}
          <wbr />
        </>
      ))}{' '}
      <time class="under muted" dateTime={assessed}>
        {assessed}
      </time>
    </td>
  ),
};

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
          cells[name]?.(row, value) ?? (
            <PlainCell name={name} value={value} text={textOf?.(row) ?? value} />
          )
        );
      })}
    </tr>
  );
}
