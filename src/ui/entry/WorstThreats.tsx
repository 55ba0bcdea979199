import type { VNode } from 'preact';
import { BandChip } from '#ui/shared/BandChip.tsx';
import { keepSigns } from '#ui/shared/keep-signs.ts';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import { Variants } from '#ui/shared/Variants.tsx';
import type { WorstView as Worst } from './answer-lists.ts';

function ThreatRow({
  anchor,
  title,
  href,
  bands,
  reach,
  impact,
  mark,
}: Worst['rows'][number]): VNode {
  return (
    <tr id={anchor} class={mark}>
      <td>
        <Variants readings={bands} print={(band) => <BandChip band={band} />} />
      </td>
      <th scope="row">
        <a href={href}>{title}</a>
      </th>
      <td>{reach}</td>
      <td data-label="What is lost">{impact.join(', ')}</td>
    </tr>
  );
}

/** The other threats, so that an old link to one of them finds it. */
function Others({ others, closed }: Pick<Worst, 'others' | 'closed'>): VNode | null {
  if (others.length + closed.length === 0) return null;
  return (
    <ul class="small other-threats">
      {others.map(({ anchor, title, href, bands, mark }) => (
        <li id={anchor} class={mark}>
          <Variants readings={bands} print={(band) => <BandChip band={band} />} />{' '}
          <a href={href}>{title}</a>
        </li>
      ))}
      {closed.map(({ anchor, title, href, openIn }) => (
        <li id={anchor}>
          <a href={href}>{title}</a> (closed in the assessed version, open in{' '}
          {keepSigns(openIn) || 'no version'})
        </li>
      ))}
    </ul>
  );
}

/** The open threats that score highest: who can use them, and what is lost. */
export function WorstThreats({ rows, others, closed, allUrl }: Worst): VNode {
  return (
    <section aria-labelledby="worst">
      <h2 id="worst">Worst open threats</h2>
      <ScrollBox label="Score, reach and loss of each" mark="cards">
        <table>
          <thead>
            <tr>
              <th scope="col">Score</th>
              <th scope="col">Threat</th>
              <th scope="col">Who can do it</th>
              <th scope="col">What is lost</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ThreatRow {...row} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <Others others={others} closed={closed} />
      <p class="small">
        <a href={allUrl}>All threats in full</a>
      </p>
    </section>
  );
}
