import { listOf } from '#domain/wording.ts';
import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { ApiPageView as View, FeedRow, FormatRow } from './view.ts';

function Row({ row, of }: { row: FormatRow; of: string }): VNode {
  const { name, does, path, example, all } = row;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{does}</td>
      <td data-label="Address">
        <code>{path}</code>
      </td>
      <td data-label="Look at">
        {example !== undefined && (
          <a href={example}>
            {of} as {name}
          </a>
        )}
        {example !== undefined && all !== undefined && ', '}
        {all !== undefined && <a href={all}>all as {name}</a>}
      </td>
    </tr>
  );
}

/** What this site does not have, and how to come by it. */
function LeftOut({ ids }: { ids: readonly string[] }): VNode | null {
  if (ids.length === 0) return null;
  return (
    <p>
      This site leaves out {listOf(ids, 'and')}. In a clone, the same command makes{' '}
      {ids.length === 1 ? 'it' : 'them'}.
    </p>
  );
}

/** What agents can be had as beside the API. */
export function Formats({ formats, leftOut, example, checklistSchema, llms }: View): VNode {
  return (
    <section aria-labelledby="formats">
      <h2 id="formats">Other formats</h2>
      <p>
        For other tools, one file an agent
        {formats.some(({ all }) => all !== undefined) && ', or all agents in one'}. The same bytes
        as from <code>npm run catalog -- export</code>.
      </p>
      <ScrollBox label="Table of formats" mark="cards">
        <table>
          <thead>
            <tr>
              <th scope="col">Format</th>
              <th scope="col">What it holds</th>
              <th scope="col">Address</th>
              <th scope="col">Look at</th>
            </tr>
          </thead>
          <tbody>
            {formats.map((row) => (
              <Row row={row} of={example.name} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <LeftOut ids={leftOut} />
      <p>
        Also: <a href={example.checklist}>the hardening checklist of {example.name} as JSON</a> with{' '}
        <a href={checklistSchema}>its schema</a>, and <a href={llms}>llms.txt</a>, what language
        models are told first.
      </p>
    </section>
  );
}

type FeedLinkProps = { readonly href: string; readonly name: string; readonly format: string };

/** A feed, by its format: the row says which one, and so does the link to those who hear it alone. */
function FeedLink({ href, name, format }: FeedLinkProps): VNode {
  return (
    <a href={href}>
      <span class="hidden">{name} as </span>
      {format}
    </a>
  );
}

function Rows({ name, rows }: { name: string; rows: readonly FeedRow[] }): VNode {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} class="small muted">
          {name}
        </th>
      </tr>
      {rows.map((row) => (
        <tr>
          <th scope="row">{row.name}</th>
          <td>
            <FeedLink href={row.atom} name={row.name} format="Atom" />
          </td>
          <td>
            <FeedLink href={row.json} name={row.name} format="JSON Feed" />
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** What can be followed: changes with their causes, and reviews that fall due. */
export function Feeds({ feeds, example, calendar }: View): VNode {
  return (
    <section aria-labelledby="feeds">
      <h2 id="feeds">Feeds</h2>
      <p>
        What changed and what became known, each with its cause. Every agent has a feed of its own,{' '}
        <code>agents/{'{id}'}/feed.xml</code> or <code>feed.json</code>, such as{' '}
        <a href={example.feed}>that of {example.name}</a>. When reviews fall due is{' '}
        <a href={calendar}>a calendar to subscribe to</a>.
      </p>
      <ScrollBox label="Table of feeds" mark="cards terse">
        <table>
          <thead>
            <tr>
              <th scope="col">Feed</th>
              <th scope="col">Atom</th>
              <th scope="col">JSON Feed</th>
            </tr>
          </thead>
          {feeds.map((group) => (
            <Rows {...group} />
          ))}
        </table>
      </ScrollBox>
    </section>
  );
}
