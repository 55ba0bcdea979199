import type { VNode } from 'preact';
import { BandChip } from '#ui/shared/BandChip.tsx';
import { counted } from '#domain/wording.ts';
import { LinkList } from '#ui/shared/LinkList.tsx';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { ReferencePage } from './reference-page.ts';

/** What an id is, beside who carries it. */
export function ReferenceFacts({ page }: { page: ReferencePage }): VNode {
  const { list, outward, facts, touched } = page;
  return (
    <dl class="pairs small">
      <dt>List</dt>
      <dd>{list.whole}</dd>
      <dt>Look it up</dt>
      <dd>
        <a href={outward.href} rel="noopener noreferrer">
          {outward.text}
        </a>{' '}
        (leaves this site)
      </dd>
      {facts.map(({ term, text, links }) => (
        <>
          <dt>{term}</dt>
          <dd>
            {text}
            {links && <LinkList links={links} />}
          </dd>
        </>
      ))}
      {touched.length > 0 && (
        <>
          <dt>Layers of the threats</dt>
          <dd>
            <LinkList links={touched} />
          </dd>
        </>
      )}
    </dl>
  );
}

function CarrierRow(row: ReferencePage['rows'][number]): VNode {
  return (
    <tr>
      <th scope="row">
        <a href={row.agentUrl}>{row.agent}</a>
      </th>
      <td data-label="Threat">
        <a class="plain" href={row.url}>
          {row.title}
        </a>
        {row.closedIn !== undefined && (
          <>
            {' '}
            <span class="tag">{row.closedIn}</span>
          </>
        )}
        {row.profiles.length > 0 && (
          <>
            {' '}
            <span class="small muted under">Only in: {row.profiles.join('; ')}</span>
          </>
        )}
      </td>
      <td class="worst">
        <BandChip band={row.band} />
      </td>
      <td class="nowrap short" data-label="Layers">
        {row.layers.join(' ')}
      </td>
      <td class="short" data-label="Mitigations">
        {row.mitigations}
      </td>
    </tr>
  );
}

function CarrierTable({ rows }: Pick<ReferencePage, 'rows'>): VNode {
  return (
    <table class="rows">
      <caption class="hidden">Threats that list the id, by agent</caption>
      <thead>
        <tr>
          <th scope="col">Agent</th>
          <th scope="col">Threat</th>
          <th scope="col">Severity, AIVSS 0.8</th>
          <th scope="col">Layers</th>
          <th scope="col">Mitigations</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <CarrierRow {...row} />
        ))}
      </tbody>
    </table>
  );
}

/** How many agents there is no room for, and where they are. */
export function MoreAgents({ count, href }: { count: number; href?: string | undefined }) {
  if (count === 0) return null;
  return (
    <p>
      {counted(count, 'more agent')}.{' '}
      {href === undefined ? (
        'The file below has them all.'
      ) : (
        <a href={href}>Find them in the directory</a>
      )}
    </p>
  );
}

/** The threats that carry a public id, by agent, and how many agents there is no room for. */
export function Carriers({
  rows,
  left,
  allUrl,
}: Pick<ReferencePage, 'rows' | 'left' | 'allUrl'>): VNode | null {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="threats">
      <h2 id="threats">Agents and threats</h2>
      <p class="muted small">
        Agents in order of the directory. The score is that of the threat; mitigations are what its
        entry recommends.
        {rows.some(({ closedIn }) => closedIn !== undefined) &&
          ' A closed threat has the score of the versions in which it is open.'}
      </p>
      <ScrollBox label="Threats that list the id, by agent" mark="agents">
        <CarrierTable rows={rows} />
      </ScrollBox>
      <MoreAgents count={left} href={allUrl} />
    </section>
  );
}
