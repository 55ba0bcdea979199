import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import type { ScorePage } from './view.ts';

type Unknowns = ScorePage['uncertainty']['unknowns'];
type Margins = ScorePage['uncertainty']['margins'];

function UnknownTable({ rows }: Pick<Unknowns, 'rows'>): VNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">If this alone were known</th>
          <th scope="col">Width that is left</th>
          <th scope="col">Narrower by at least</th>
          <th scope="col">At most</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, left, atLeast, atMost }) => (
          <tr>
            <th scope="row">{name}</th>
            <td data-label="Width that is left">{left}</td>
            <td data-label="Narrower by at least">{atLeast}</td>
            <td data-label="At most">{atMost}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function UnknownInputs({ uncertainty: { unknowns }, band }: ScorePage): VNode {
  if (unknowns.rows.length === 0)
    return <p>Every input of the driving threat has a value, so the score is one number.</p>;
  return (
    <>
      <p>
        The score is somewhere in {band.score}: {band.name}. Before rounding the range is{' '}
        {unknowns.width} points wide. <strong>{unknowns.most}</strong>{' '}
        {unknowns.several ? 'widen it the most, equally: each is' : 'widens it the most: it is'} the
        fact most worth finding. The widths below are exact.
      </p>
      <ScrollBox label="The unknown inputs" mark="cards">
        <UnknownTable rows={unknowns.rows} />
      </ScrollBox>
    </>
  );
}

function MarginTable({ margins }: { margins: Margins }): VNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Basis of the value</th>
          <th scope="col">Factors</th>
          <th scope="col">Score</th>
          <th scope="col">Band</th>
        </tr>
      </thead>
      <tbody>
        {margins.map(({ name, factors, score, bands }) => (
          <tr>
            <th scope="row">{name}</th>
            <td class="small" data-label={factors === '' ? undefined : 'Factors'}>
              {factors}
            </td>
            <td class="nowrap" data-label="Score">
              {score}
            </td>
            <td data-label="Band">{bands}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MarginsOfError({ uncertainty: { margins }, exact, inputs }: ScorePage): VNode | null {
  if (margins.length === 0) return null;
  const { score, basis } = inputs.cvss;
  return (
    <>
      <p>
        How much a factor value may be off depends on what it rests on; one that was tested counts
        as it is. If all values of a row were off the same way,{' '}
        {exact ? 'the score' : 'the highest case'} would be as below.
        {score !== 'unknown' &&
          basis === 'estimated' &&
          ' The CVSS base is an estimate as well, and no row counts how far that one may be off.'}
      </p>
      <ScrollBox label="The margins of error" mark="cards">
        <MarginTable margins={margins} />
      </ScrollBox>
    </>
  );
}

/** The inputs that nobody knows, and those that were only estimated. */
export function Uncertainty({ page }: { page: ScorePage }): VNode {
  return (
    <section aria-labelledby="uncertain">
      <h2 id="uncertain">What is not known for sure</h2>
      <UnknownInputs {...page} />
      <MarginsOfError {...page} />
    </section>
  );
}
