import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import { Asked } from './Asked.tsx';
import { CheckYours } from './CheckYours.tsx';
import { TryIt } from './TryIt.tsx';
import { LookUp } from './LookUp.tsx';
import { Feeds, Formats } from './Downloads.tsx';
import type { ApiPageView as View } from './view.ts';

function Beginning({ example, catalog, index, openapi }: View): VNode {
  return (
    <section aria-labelledby="begin">
      <h2 id="begin">Begin here</h2>
      <p>
        One agent, by the id in the address of its page; then every agent in one file, enough to
        judge what you run without a network:
      </p>
      <pre tabindex={0} aria-label="Two commands to begin with">
        <code>{`curl ${example.address}\ncurl ${catalog}`}</code>
      </pre>
      <p>
        The score of {example.name}, at <code>/agent/score</code> of the first:
      </p>
      <pre tabindex={0} aria-label={`The score of ${example.name}, as JSON`}>
        <code>{JSON.stringify(example.score, null, 2)}</code>
      </pre>
      <p>
        <a href={index}>The index</a> names every document with its schema, and{' '}
        <a href={openapi}>OpenAPI 3.1</a> says the same to generators of clients.
      </p>
    </section>
  );
}

function Promises({ licence }: Pick<View, 'licence'>): VNode {
  return (
    <section aria-labelledby="promise">
      <h2 id="promise">What you can rely on</h2>
      <ul>
        <li>Within version 1, fields and values are only added. Lists of values may grow.</li>
        <li>
          What is not known is <code>null</code>, and <code>unknown</code> at the end of the
          document says why, with a JSON Pointer.
        </li>
        <li>A score never stands without its method; its ends differ where an input is unknown.</li>
        <li>An id that was given up still answers, and says where it leads.</li>
        <li>Dates come from entries and commits, never from the day of the build.</li>
        <li>
          {licence === undefined
            ? 'No licence of the content is stated'
            : `The content is ${licence}`}
          ; each document says how to cite it.
        </li>
      </ul>
    </section>
  );
}

function Documents({ documents }: Pick<View, 'documents'>): VNode {
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">Documents</h2>
      <ScrollBox label="Table of documents" mark="cards">
        <table>
          <thead>
            <tr>
              <th scope="col">Document</th>
              <th scope="col">What it holds</th>
              <th scope="col">Schema</th>
            </tr>
          </thead>
          <tbody>
            {documents.map(({ name, path, description, href, schema }) => (
              <tr>
                <th scope="row">
                  <a href={href}>{path}</a>
                </th>
                <td>{description}</td>
                <td>
                  <a href={schema}>{name} schema</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

/** What programs can have, and how it is meant. */
export function ApiPage(view: View): VNode {
  return (
    <>
      <h1>Data for programs</h1>
      <p class="lead">
        Everything that the pages say, as files: no key, no limit
        {view.isPublic && ', from any origin'}.
      </p>
      <Beginning {...view} />
      <Documents documents={view.documents} />
      <Asked />
      <LookUp />
      <TryIt {...view} />
      <Promises {...view} />
      <Formats {...view} />
      <Feeds {...view} />
      <CheckYours {...view} />
    </>
  );
}
