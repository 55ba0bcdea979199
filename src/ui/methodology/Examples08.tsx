import type { VNode } from 'preact';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import { toExamples08 } from './published-examples.ts';

type Row = ReturnType<typeof toExamples08>['rows'][number];

function ExampleRow({ name, cvss, sum, aars, raw, printed, own, same }: Row): VNode {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{cvss}</td>
      <td>{sum}</td>
      <td>{aars}</td>
      <td>{raw}</td>
      <td>{printed}</td>
      <td>
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
      <ScrollBox label="The examples of AIVSS 0.8">
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
