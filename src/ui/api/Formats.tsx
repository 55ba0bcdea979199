import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { ApiPageView as View, FormatRow } from './view.ts';

function Row({ row, of }: { row: FormatRow; of: string }): VNode {
  const { name, does, path, example, all } = row;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{does}</td>
      <td>
        <code>{path}</code>
      </td>
      <td>
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

/** What agents can be had as beside the API. */
export function Formats({ formats, example, checklistSchema, llms }: View): VNode {
  return (
    <section aria-labelledby="formats">
      <h2 id="formats">Other formats</h2>
      <p>
        For other tools, one file an agent, or all agents in one. The same bytes as from{' '}
        <code>npm run catalog -- export</code>.
      </p>
      <ScrollBox label="Table of formats">
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
      <p>
        Also: <a href={example.checklist}>the hardening checklist of {example.name} as JSON</a> with{' '}
        <a href={checklistSchema}>its schema</a>, and <a href={llms}>llms.txt</a>, what language
        models are told first.
      </p>
    </section>
  );
}
