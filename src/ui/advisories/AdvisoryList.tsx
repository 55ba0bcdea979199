import type { VNode } from 'preact';
import { exploitedWords } from '#ui/evidence/exploited-words.ts';
import { ReadingWords } from '#ui/evidence/ReadingWords.tsx';
import { keepSigns } from '#ui/shared/keep-signs.ts';
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
  const { id, href, title, bases, noScore, affected, fix, published, exploited, group } = row;
  return (
    <tr id={id}>
      <th scope="row">
        <a href={href}>{id}</a> {group === 'open' && <span class="tag tag-failed">open</span>}{' '}
        {exploited && (
          <>
            <span class="tag tag-failed">exploited</span>{' '}
            <small class="muted">{exploitedWords(exploited)}</small>
          </>
        )}
      </th>
      <td class="whole agents">
        <Agents {...row} />
      </td>
      <td class="whole flaw">{title}</td>
      <td class="nowrap severity" data-value={bases[0]?.words ?? ''}>
        {bases[0]?.words ?? noScore}
      </td>
      <td class="range" data-label="Affected">
        {keepSigns(affected)}
        {fix !== undefined && <span class="muted">, {fix}</span>}
      </td>
      <td class="nowrap day">{published}</td>
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
        <table class="small flaws leads" data-sortable="">
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

/** The parts of the list: what each is called, and what its table is. */
const parts: readonly [group: AdvisoryRow['group'], heading: string, label: string][] = [
  ['open', 'Open in the assessed version', 'Open advisories, newest first'],
  [
    'unknown',
    'Not known of the assessed version',
    'Advisories of which nobody knows whether they are open, newest first',
  ],
  ['other', 'Not in the assessed version', 'Other advisories, newest first'],
];

/** Every published flaw of the catalog: those that are open first, each part newest first. */
export function AdvisoryList({ rows }: { rows: readonly AdvisoryRow[] }): VNode {
  return (
    <>
      {parts.map(([group, heading, label]) => {
        const own = rows.filter((row) => row.group === group);
        return (
          own.length > 0 && (
            <section aria-labelledby={`${group}-flaws`}>
              <h2 id={`${group}-flaws`}>{heading}</h2>
              {group === 'unknown' && (
                <p>What was read of them names no version that can be compared with it.</p>
              )}
              <ReadingWords rows={own} />
              <AdvisoryTable rows={own} label={label} />
            </section>
          )
        );
      })}
    </>
  );
}
