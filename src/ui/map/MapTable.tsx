import type { VNode } from 'preact';
import { BandChip } from '#ui/shared/BandChip.tsx';
import { formatScore } from '#ui/shared/band.ts';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { MapView } from './view.ts';

const BEST = 'CVSS base, best set-up';
const OLDER = 'CVSS base, older versions';

/** A base that moves the agent on the map; a dash where none does. */
const moved = (base: number | undefined) => (base === undefined ? '–' : formatScore(base));

function MapRow({ row }: { row: MapView['rows'][number] }): VNode {
  return (
    <tr data-agent={row.id}>
      <th scope="row">
        <a href={row.href}>{row.name}</a>
      </th>
      <td>{row.kindName}</td>
      <td>
        <BandChip band={row.band} />
      </td>
      <td data-label="Agency">{row.agencyText}</td>
      <td data-label="CVSS base">{row.base === undefined ? 'unknown' : formatScore(row.base)}</td>
      <td data-label={BEST}>{moved(row.best)}</td>
      <td data-label={OLDER}>{moved(row.older)}</td>
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
      highest of an older version, where it is higher. A dash: none is known that is lower, or
      higher.
    </p>
  );
}

/** The map in numbers. */
export function MapTable({ rows }: Pick<MapView, 'rows'>): VNode {
  return (
    <>
      <Note />
      <ScrollBox label="The map in numbers" mark="cards terse">
        <table class="small" data-sortable="">
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
