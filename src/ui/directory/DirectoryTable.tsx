import type { VNode } from 'preact';
import { BandChip } from '#ui/shared/BandChip.tsx';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { Row } from './view.ts';

const facetsOf = ({ facets }: Row) =>
  Object.entries(facets)
    .map(([key, values]) => `${key}=${values.join(',')}`)
    .join(' ');

/** How many open threats are in each band: numbers, in the colours and with the names of the bands. */
function ThreatBands({ threats }: Pick<Row, 'threats'>): VNode {
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

function Advisories({ advisories: { open, exploited } }: Pick<Row, 'advisories'>): VNode {
  return (
    <>
      {open}
      {exploited > 0 && <span class="tag tag-failed under">{exploited} exploited</span>}
    </>
  );
}

/** The agent: its name, what it is, and where a search found it. */
function NameCell({ row }: { row: Row }): VNode {
  return (
    <th scope="row" data-value={row.name}>
      <a href={row.url}>{row.name}</a>
      <span class="small muted kind">
        {row.kind}
        {row.lifecycle !== undefined && <strong> · {row.lifecycle}</strong>}
        <strong hidden data-review-by={row.reviewBy}>
          {' '}
          · stale
        </strong>
      </span>
      <span class="small excerpt" data-excerpt="" hidden></span>
    </th>
  );
}

/** The lowest band among the ways to run the agent. */
function BestCell({ best }: Pick<Row, 'best'>): VNode {
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

function AssessedCell({ version, assessed }: Pick<Row, 'version' | 'assessed'>): VNode {
  return (
    <td class="small short" data-label="Assessed" data-value={assessed}>
      {version}
      <time class="under muted" dateTime={assessed}>
        {assessed}
      </time>
    </td>
  );
}

function AgentRow({ row }: { row: Row }): VNode {
  const { band, rank, driver, driverUrl, threats, advisories } = row;
  return (
    <tr data-agent={row.id} data-names={row.names} data-facets={facetsOf(row)}>
      <NameCell row={row} />
      <td data-value={rank}>
        <BandChip band={band} />
        <a class="plain small driver" href={driverUrl}>
          {driver}
        </a>
      </td>
      <td
        class="short"
        data-label="Open threats"
        data-value={threats.map(({ count }) => count).join('.')}
      >
        <ThreatBands threats={threats} />
      </td>
      <td class="number short" data-label="Agency">
        {row.agency}
      </td>
      <td
        class="short"
        data-label="Open advisories"
        data-value={advisories.exploited * 1000 + advisories.open}
      >
        <Advisories advisories={advisories} />
      </td>
      <BestCell best={row.best} />
      <td class="number short" data-label="Evidence" data-value={row.evidence}>
        {row.evidence} %
      </td>
      <AssessedCell {...row} />
    </tr>
  );
}

/** The columns, with what a reader finds in them. */
const columns = [
  ['Agent', undefined],
  ['Band and its cause', 'OWASP AIVSS 0.8: the highest open threat in the assessed version'],
  ['Open threats', 'by band, worst first'],
  ['Agency', 'sum of the agentic risk factors, 0 to 10'],
  ['Open advisories', 'in the assessed version'],
  ['Best set-up', 'the lowest band among the ways to run it'],
  ['Evidence', 'share of the inputs that are documented or tested'],
  ['Assessed', 'version and day'],
] as const;

/** The table of the directory, one row an agent: complete without JavaScript, sortable with it. */
export function DirectoryTable({ rows }: { rows: readonly Row[] }): VNode {
  return (
    <ScrollBox label="Table of agents" mark="agents">
      <table class="rows" data-sortable="">
        <caption class="hidden">Agents by band, then by number of critical threats</caption>
        <thead>
          <tr>
            {columns.map(([name, title]) => (
              <th scope="col" title={title}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <AgentRow row={row} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
