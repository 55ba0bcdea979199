import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { ApiPageView as View, FeedRow } from './view.ts';

function Rows({ name, rows }: { name: string; rows: readonly FeedRow[] }): VNode {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {name}
        </th>
      </tr>
      {rows.map((row) => (
        <tr>
          <th scope="row">{row.name}</th>
          <td>
            <a href={row.atom}>{row.name} as Atom</a>
          </td>
          <td>
            <a href={row.json}>{row.name} as JSON Feed</a>
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
      <ScrollBox label="Table of feeds">
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
