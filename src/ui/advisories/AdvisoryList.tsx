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
  const { id, href, title, agents, bases, noScore, affected, published, exploited, isOpen } = row;
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
        {bases[0]?.words ?? noScore}
      </td>
      <td data-label="Affected">{affected}</td>
      <td class="nowrap" data-label="Published">
        {published}
      </td>
    </tr>
  );
}

type Props = { readonly rows: readonly AdvisoryRow[]; readonly label: string };

function AdvisoryTable({ rows, label }: Props): VNode {
  return (
    <ScrollBox label={label} mark="cards">
      <table class="small flaws" data-sortable="">
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

/** Every published flaw of the catalog: those that are open first, each part newest first. */
export function AdvisoryList({ rows }: { rows: readonly AdvisoryRow[] }): VNode {
  const open = rows.filter(({ isOpen }) => isOpen);
  return (
    <>
      {open.length > 0 && (
        <section aria-labelledby="open-flaws">
          <h2 id="open-flaws">Open in the assessed version</h2>
          <AdvisoryTable rows={open} label="Open advisories, newest first" />
        </section>
      )}
      <section aria-labelledby="other-flaws">
        <h2 id="other-flaws">Not in the assessed version</h2>
        <AdvisoryTable
          rows={rows.filter(({ isOpen }) => !isOpen)}
          label="Other advisories, newest first"
        />
      </section>
    </>
  );
}
