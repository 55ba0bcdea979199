import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { ScorePage } from './view.ts';

type Sensitivity = ScorePage['sensitivity'];

function FlipTable({ up, down, rows }: Sensitivity['flips']): VNode {
  return (
    <table class={up && down ? undefined : 'fit'}>
      <thead>
        <tr>
          <th scope="col">Input</th>
          <th scope="col">Now</th>
          {up && <th scope="col">Up to {up}</th>}
          {down && <th scope="col">Down to {down}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">{row.input}</th>
            <td>{row.now}</td>
            {up && <td>{row.up}</td>}
            {down && <td>{row.down}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ThresholdTable({ thresholds }: Pick<Sensitivity, 'thresholds'>): VNode {
  return (
    <table class="narrow">
      <thead>
        <tr>
          <th scope="col">Band</th>
          <th scope="col">CVSS base score</th>
        </tr>
      </thead>
      <tbody>
        {thresholds.map(({ name, from }) => (
          <tr>
            <th scope="row">{name}</th>
            <td>{from}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The smallest change of each input that moves the band, and the bands by CVSS base score. */
export function BandFlips({ page }: { page: ScorePage }): VNode {
  const { flips, thresholds, sum, threat, mitigation } = page.sensitivity;
  return (
    <section aria-labelledby="flips">
      <h2 id="flips">What would change the band</h2>
      <p>
        The band is {flips.band}
        {!page.exact && ' in the highest case, every unknown input at its worst'}. For each input,
        this is the smallest change of it alone that moves the band: CVSS base and factors in steps
        of 0.1, up to the end of their range; the multipliers level by level. “Cannot” means: by no
        value of this input alone.
        {!flips.up && ' There is no band above it.'}
        {!flips.down && ' There is no band below it.'}
      </p>
      <ScrollBox label="The smallest changes">
        <FlipTable {...flips} />
      </ScrollBox>
      <h3 id="thresholds">From which CVSS base score</h3>
      <p>
        With this factor sum ({sum}), ThM {threat} and MF {mitigation}, a threat to {page.name}{' '}
        reaches each band from this CVSS base score on.
      </p>
      <ThresholdTable thresholds={thresholds} />
    </section>
  );
}
