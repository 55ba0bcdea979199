import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { AdvisoryRow } from './view.ts';

function Agents({ agents }: Pick<AdvisoryRow, 'agents'>): VNode {
  return (
    <>
      {agents.map(({ name, href }, place) => (
        <>
          {place > 0 && ', '}
          <a href={href}>{name}</a>
        </>
      ))}
    </>
  );
}

function Row({ row }: { row: AdvisoryRow }): VNode {
  const { id, href, title, agents, bases, affected, published, exploited, isOpen } = row;
  return (
    <tr id={id}>
      <th scope="row">
        <a href={href}>{id}</a> {isOpen && <span class="tag tag-failed">open</span>}{' '}
        {exploited && <span class="tag tag-failed">exploited</span>}
      </th>
      <td>
        <Agents agents={agents} />
      </td>
      <td>{title}</td>
      <td class="nowrap" data-label="CVSS base" data-value={bases[0]?.words ?? ''}>
        {bases[0]?.words ?? 'none given'}
      </td>
      <td data-label="Affected">{affected}</td>
      <td class="nowrap" data-label="Published">
        {published}
      </td>
    </tr>
  );
}

/** Every published flaw of the catalog, newest first. */
export function AdvisoryList({ rows }: { rows: readonly AdvisoryRow[] }): VNode {
  return (
    <ScrollBox label="Advisories, newest first" mark="cards">
      <table class="small" data-sortable="">
        <thead>
          <tr>
            <th scope="col">Record</th>
            <th scope="col">Agent</th>
            <th scope="col">Flaw</th>
            <th scope="col">CVSS base</th>
            <th scope="col">Affected</th>
            <th scope="col">Published</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row row={row} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
