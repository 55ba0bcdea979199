import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import { TryIt } from './TryIt.tsx';
import type { ApiPageView as View } from './view.ts';

function Documents({ documents }: Pick<View, 'documents'>): VNode {
  return (
    <ScrollBox label="Table of documents">
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
              <th scope="row">{href === undefined ? path : <a href={href}>{path}</a>}</th>
              <td>{description}</td>
              <td>
                <a href={schema}>{name} schema</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Formats({ formats }: Pick<View, 'formats'>): VNode {
  return (
    <ScrollBox label="Table of formats">
      <table>
        <thead>
          <tr>
            <th scope="col">Format</th>
            <th scope="col">What it holds</th>
            <th scope="col">Files</th>
          </tr>
        </thead>
        <tbody>
          {formats.map(({ name, does, example, all }) => (
            <tr>
              <th scope="row">{name}</th>
              <td>{does}</td>
              <td>
                {example !== undefined && <a href={example}>one agent ({name})</a>}
                {example !== undefined && all !== undefined && ', '}
                {all !== undefined && <a href={all}>all agents ({name})</a>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Feeds({ feeds, calendar }: Pick<View, 'feeds' | 'calendar'>): VNode {
  return (
    <>
      <ul>
        {feeds.map(({ name, atom, json }) => (
          <li>
            {name}: <a href={atom}>Atom of {name.toLowerCase()}</a>,{' '}
            <a href={json}>JSON Feed of {name.toLowerCase()}</a>
          </li>
        ))}
        <li>
          <a href={calendar}>A calendar of reviews that fall due</a>
        </li>
      </ul>
      <p>Every entry has a feed of its own, which its page names.</p>
    </>
  );
}

function Promises(): VNode {
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
        <li>The content is CC BY 4.0; each document says how to cite it.</li>
      </ul>
    </section>
  );
}

/** What programs can have, and how it is meant. */
export function ApiPage(view: View): VNode {
  return (
    <>
      <h1>Data for programs</h1>
      <p class="lead">
        Everything that the pages say, as files: no key, no limit, from any origin. Begin with{' '}
        <a href={view.index}>the index</a> or with <a href={view.openapi}>OpenAPI 3.1</a>.
      </p>
      <Promises />
      <section aria-labelledby="documents">
        <h2 id="documents">Documents</h2>
        <Documents documents={view.documents} />
      </section>
      <TryIt {...view} />
      <section aria-labelledby="formats">
        <h2 id="formats">Other formats</h2>
        <p>
          The same bytes as from <code>npm run catalog -- export</code>.
        </p>
        <Formats formats={view.formats} />
      </section>
      <section aria-labelledby="feeds">
        <h2 id="feeds">Feeds</h2>
        <Feeds feeds={view.feeds} calendar={view.calendar} />
      </section>
    </>
  );
}
