import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import { toExamples05, toExamples08 } from './published-examples.ts';

type Row = ReturnType<typeof toExamples08>['rows'][number];

function ExampleRow({ name, cvss, sum, aars, raw, printed, own, same }: Row): VNode {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label="CVSS">{cvss}</td>
      <td data-label="Sum">{sum}</td>
      <td data-label="AARS">{aars}</td>
      <td data-label="Unrounded">{raw}</td>
      <td data-label="Printed">{printed}</td>
      <td data-label="Computed here">
        {own}, {same ? 'the same' : 'different'}
      </td>
    </tr>
  );
}

/** The examples of AIVSS 0.8, computed anew when the site is built. */
export function Examples08(): VNode {
  const { rows, right } = toExamples08();
  return (
    <>
      <p>
        The specification scores {rows.length} examples, all with ThM 0.97 and MF 1. When this site
        is built, each is computed anew from its CVSS vector and its factor values: {right} of{' '}
        {rows.length} come out as printed, in every term.
      </p>
      <ScrollBox label="The examples of AIVSS 0.8" mark="cards terse">
        <table>
          <caption>The examples of AIVSS 0.8</caption>
          <thead>
            <tr>
              <th scope="col">Risk</th>
              <th scope="col">CVSS</th>
              <th scope="col">Sum</th>
              <th scope="col">AARS</th>
              <th scope="col">Unrounded</th>
              <th scope="col">Printed</th>
              <th scope="col">Computed here</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ExampleRow {...row} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}

type Row05 = ReturnType<typeof toExamples05>['rows'][number];

function Failed({ words }: { words: string }): VNode {
  return (
    <>
      {' '}
      <span class="tag tag-failed">{words}</span>
    </>
  );
}

function ExampleRow05({ name, cvss, sum, printed, own, same, moved }: Row05): VNode {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-label="CVSS">{cvss}</td>
      <td data-label="AARS printed">{sum.printed}</td>
      <td data-label="True sum">
        {sum.own}
        {!sum.same && <Failed words="not as printed" />}
      </td>
      <td data-label="Score printed">{printed}</td>
      <td data-label="With the true sum">
        {same ? 'the same' : own}
        {moved && <Failed words="other band" />}
      </td>
    </tr>
  );
}

/** The examples of AIVSS 0.5, with the true sums of their factors. */
export function Examples05(): VNode {
  const { rows, wrong, moved } = toExamples05();
  return (
    <>
      <p>
        AIVSS 0.5 has {rows.length} examples of its own. In {wrong} of {rows.length} the printed
        AARS, which in 0.5 is the factor sum, is not the sum of the factors printed beside it. With
        the true sums {moved.length} examples fall into another band: {moved.join(' and ')}.
      </p>
      <ScrollBox label="The examples of AIVSS 0.5" mark="cards terse">
        <table>
          <caption>The examples of AIVSS 0.5</caption>
          <thead>
            <tr>
              <th scope="col">Risk</th>
              <th scope="col">CVSS</th>
              <th scope="col">AARS printed</th>
              <th scope="col">True sum</th>
              <th scope="col">Score printed</th>
              <th scope="col">With the true sum</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ExampleRow05 {...row} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
