import { defaultMethod } from '#domain/aivss/methods/index.ts';
import type { VNode } from 'preact';
import { BandChip } from '#ui/shared/BandChip.tsx';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { ScorePage } from './view.ts';

function ThreatRow(row: ScorePage['threats'][number]): VNode {
  return (
    <tr>
      <th scope="row">
        <a href={row.url}>{row.title}</a>
      </th>
      <td data-label="CVSS base">{row.cvss}</td>
      <td data-label="ThM">{row.multiplier}</td>
      <td data-label="MF">{row.mitigation}</td>
      <td class="whole">
        <BandChip band={row.band} />
      </td>
    </tr>
  );
}

/** The score of each threat that is open in the assessed version, the highest first. */
export function AllThreats({ page }: { page: ScorePage }): VNode {
  return (
    <section aria-labelledby="all">
      <h2 id="all">Scores of the open threats</h2>
      <p>
        AIVSS scores a finding, not a product, and its scores must not be averaged. Compare by band,
        not by decimal.
      </p>
      <ScrollBox label="Score of each open threat" mark="cards terse">
        <table>
          <thead>
            <tr>
              <th scope="col">Threat</th>
              <th scope="col">CVSS base</th>
              <th scope="col">
                <abbr title="Threat Multiplier">ThM</abbr>
              </th>
              <th scope="col">
                <abbr title="Mitigation Factor">MF</abbr>
              </th>
              <th scope="col">{defaultMethod.name}</th>
            </tr>
          </thead>
          <tbody>
            {page.threats.map((row) => (
              <ThreatRow {...row} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
