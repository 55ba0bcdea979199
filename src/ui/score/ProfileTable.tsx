import { defaultMethod } from '#domain/aivss/methods/index.ts';
import type { VNode } from 'preact';
import { BandChip } from '#ui/shared/BandChip.tsx';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { ScorePage } from './view.ts';

function ProfileRow(row: ScorePage['profiles'][number]): VNode {
  const { driver, runnerUp } = row;
  return (
    <tr>
      <th scope="row">{row.name}</th>
      <td class="whole">
        <a href={driver.url}>{driver.title}</a>
      </td>
      <td data-label="CVSS">{row.cvss}</td>
      <td data-label="Sum">{row.sum}</td>
      <td data-label="ThM">{row.threat}</td>
      <td data-label="MF">{row.mitigation}</td>
      <td data-label="Unrounded">{row.raw}</td>
      <td class="whole">
        <BandChip band={row.band} />
      </td>
      <td class="whole" data-label="Next threat">
        {runnerUp ? (
          <>
            <a href={runnerUp.url}>{runnerUp.title}</a>, {runnerUp.behind}
          </>
        ) : (
          'none'
        )}
      </td>
    </tr>
  );
}

/** The score of each deployment profile, term by term. */
export function ProfileTable({ page }: { page: ScorePage }): VNode {
  return (
    <section aria-labelledby="profiles">
      <h2 id="profiles">By set-up</h2>
      <p>
        A set-up counts the threats that hold in it, with its own mitigation level. Its score is
        again that of the highest-scoring one.
      </p>
      <ScrollBox label="The score by set-up" mark="cards terse">
        <table class="by-set-up">
          <thead>
            <tr>
              <th scope="col">Set-up</th>
              <th scope="col">Driving threat</th>
              <th scope="col">CVSS</th>
              <th scope="col">Sum</th>
              <th scope="col">ThM</th>
              <th scope="col">MF</th>
              <th scope="col">Unrounded</th>
              <th scope="col">{defaultMethod.name}</th>
              <th scope="col">Next threat</th>
            </tr>
          </thead>
          <tbody>
            {page.profiles.map((row) => (
              <ProfileRow {...row} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
