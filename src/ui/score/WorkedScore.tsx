import type { VNode } from 'preact';
import type { ScorePage } from './view.ts';
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

function Formula({ parts }: { parts: ScorePage['formulas'][number] }): VNode {
  return (
    <p class="formula">
      {parts.map(({ text, name = '', href }) =>
        href === undefined ? (
          text
        ) : (
          <a href={href} title={name} aria-label={`${name} ${text}`}>
            {text}
          </a>
        ),
      )}
    </p>
  );
}

function ConformanceNotes({ notes }: Pick<ScorePage, 'notes'>): VNode | null {
  if (notes.length === 0) return null;
  return (
    <aside class="banner" aria-label="Notes on conformance">
      <strong>Read with care:</strong>
      <ul>
        {notes.map(({ text }) => (
          <li>{text}</li>
        ))}
      </ul>
    </aside>
  );
}

/** The formula with its numbers in place, and each step of the sum. */
export function WorkedScore({ page }: { page: ScorePage }): VNode {
  const { exact, formulas, steps, notes } = page;
  return (
    <section aria-labelledby="worked">
      <h2 id="worked">The score, worked out</h2>
      <p>
        score = (CVSS + (10 − CVSS) × factor sum ÷ 10 × ThM) × MF, where ThM is the Threat
        Multiplier and MF the Mitigation Factor. Each number leads to where it comes from.
        {!exact && ' Not every input is known, so both ends of the range are worked out.'}
      </p>
      {formulas.map((parts) => (
        <Formula parts={parts} />
      ))}
      <div class="cases">
        {steps.map(({ title, steps: lines }) => (
          <StepTable title={exact ? 'Step by step' : title} steps={lines} />
        ))}
      </div>
      <ConformanceNotes notes={notes} />
    </section>
  );
}
