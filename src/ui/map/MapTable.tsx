import type { VNode } from 'preact';
import { BandChip } from '#ui/shared/BandChip.tsx';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { MapView } from './view.ts';

const number = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(1));

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
      <td data-label="Agency">{number(row.agency)}</td>
      <td data-label="CVSS base">{row.base === undefined ? 'unknown' : number(row.base)}</td>
      <td data-label="Best set-up">{number(row.best)}</td>
      <td data-label="Older versions">{number(row.older)}</td>
      <td>
        <a class="plain" href={row.driverUrl}>
          {row.driver}
        </a>
      </td>
    </tr>
  );
}

/** The map in numbers. */
export function MapTable({ rows }: Pick<MapView, 'rows'>): VNode {
  return (
    <ScrollBox label="The map in numbers" mark="cards">
      <table class="small" data-sortable="">
        <thead>
          <tr>
            <th scope="col">Agent</th>
            <th scope="col">Kind</th>
            <th scope="col">Band</th>
            <th scope="col">Agency</th>
            <th scope="col">CVSS base</th>
            <th scope="col">Best set-up</th>
            <th scope="col">Older versions</th>
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
  );
}
