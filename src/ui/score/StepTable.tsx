import type { VNode } from 'preact';
import type { WorkedStep } from './worked-steps.ts';

type Props = { readonly title: string; readonly steps: readonly WorkedStep[] };

/** One case of a score, worked out line by line. */
export function StepTable({ title, steps }: Props): VNode {
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">Term</th>
          <th scope="col">Worked</th>
          <th scope="col" class="number">
            Result
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ term, worked, result }) => (
          <tr>
            <th scope="row">{term}</th>
            <td>{worked}</td>
            <td class="number">{result}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
