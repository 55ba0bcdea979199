import type { VNode } from 'preact';
import { BandChip } from '#ui/shared/BandChip.tsx';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { ScorePage } from './view.ts';

function MethodRow(row: ScorePage['byMethod'][number]): VNode {
  return (
    <tr>
      <th scope="row">
        <a href={row.url} rel="noopener noreferrer">
          {row.name}
        </a>
      </th>
      <td>
        <code>{row.formula}</code> <span class="small muted question">{row.status}</span>
      </td>
      <td data-label="Score">
        {row.band ? <BandChip band={row.band} /> : `needs the factor ${row.missing}`}
      </td>
      <td>
        <ul class="notes small">
          {row.notes.map((note) => (
            <li>{note}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** The same assessment by each method that was published. */
export function ByMethod({ page }: { page: ScorePage }): VNode {
  return (
    <section aria-labelledby="lens">
      <h2 id="lens">The same assessment under each method</h2>
      <p>
        Scores of different methods are not comparable. They stand here so that a number from
        another site can be understood. Every method refuses a vector with the metric <code>E</code>
        , exploit maturity: the Threat Multiplier counts it already.
      </p>
      <ScrollBox label="The score by method" mark="cards">
        <table>
          <thead>
            <tr>
              <th scope="col">Method</th>
              <th scope="col">Formula</th>
              <th scope="col">Score</th>
              <th scope="col">Notes</th>
            </tr>
          </thead>
          <tbody>
            {page.byMethod.map((row) => (
              <MethodRow {...row} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
