import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import { firstOf } from '#ui/shared/first-of.ts';
import type { AdvisoryRow } from './view.ts';

function Agents({ agents, more }: Pick<AdvisoryRow, 'agents' | 'more'>): VNode {
  return (
    <>
      {agents.map(({ name, href }, place) => (
        <>
          {place > 0 && ', '}
          <a href={href}>{name}</a>
        </>
      ))}
      {more > 0 && ` and ${more} more`}
    </>
  );
}

function Row({ row }: { row: AdvisoryRow }): VNode {
  const { id, href, title, bases, noScore, affected, published, exploited, isOpen } = row;
  return (
    <tr id={id}>
      <th scope="row">
        <a href={href}>{id}</a> {isOpen && <span class="tag tag-failed">open</span>}{' '}
        {exploited && <span class="tag tag-failed">exploited</span>}
      </th>
      <td>
        <Agents {...row} />
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

/** Flaws that a part of the list shows: of more, the search finds each, and the data has all. */
const MAX_FLAWS = 500;

function AdvisoryTable({ rows, label }: Props): VNode {
  const { first, more } = firstOf(rows, MAX_FLAWS);
  return (
    <>
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
            {first.map((row) => (
              <Row row={row} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {more > 0 && (
        <p>These are the newest. The search finds each of the {more} older ones by its id.</p>
      )}
    </>
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
