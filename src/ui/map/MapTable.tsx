import type { VNode } from 'preact';
import { BandChip } from '#ui/shared/BandChip.tsx';
import { formatScore } from '#ui/shared/band.ts';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { MapView } from './view.ts';

const BEST = 'CVSS base, best set-up';
const OLDER = 'CVSS base, older versions';

type MovedProps = { readonly label: string; readonly base: number | undefined };

/** A base that moves the agent on the map; a dash where none does, which a phone leaves out. */
function MovedCell({ label, base }: MovedProps): VNode {
  if (base === undefined) return <td class="idle">–</td>;
  return <td data-label={label}>{formatScore(base)}</td>;
}

function MapRow({ row }: { row: MapView['rows'][number] }): VNode {
  return (
    <tr data-agent={row.id}>
      <th scope="row">
        <a href={row.href}>{row.name}</a>
      </th>
      <td>{row.kindName}</td>
      <td class="verdict">
        <BandChip band={row.band} />
      </td>
      <td data-label="Agency">{row.agencyText}</td>
      <td data-label="CVSS base">{row.base === undefined ? 'unknown' : formatScore(row.base)}</td>
      <MovedCell label={BEST} base={row.best} />
      <MovedCell label={OLDER} base={row.older} />
      <td class="whole">
        <a class="plain" href={row.driverUrl}>
          {row.driver}
        </a>
      </td>
    </tr>
  );
}

/** What the columns of other bases hold. */
function Note(): VNode {
  return (
    <p class="muted small">
      A CVSS base is that of the worst open threat, before agency is counted. “{BEST}”: in a
      documented way to run the agent that scores lowest, where the base is lower. “{OLDER}”: the
      highest of an older version, where it is higher. Without one, none is known that is lower, or
      higher.
    </p>
  );
}

/** The map in numbers. */
export function MapTable({ rows }: Pick<MapView, 'rows'>): VNode {
  return (
    <>
      <Note />
      <ScrollBox label="The map in numbers" mark="cards">
        <table class="small map-rows leads" data-sortable="">
          <thead>
            <tr>
              <th scope="col">Agent</th>
              <th scope="col">Kind</th>
              <th scope="col">Band</th>
              <th scope="col">Agency</th>
              <th scope="col">CVSS base</th>
              <th scope="col">{BEST}</th>
              <th scope="col">{OLDER}</th>
              <th scope="col">Worst open threat</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <MapRow row={row} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
