import type { VNode } from 'preact';
import { StepTable } from './StepTable.tsx';
import type { ScorePage } from './view.ts';

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
        score = (CVSS + (10 − CVSS) × factor sum ÷ 10 × ThM) × MF. Each number leads to where it
        comes from.
        {!exact && ' Not every input is known, so both ends of the range are worked out.'}
      </p>
      {formulas.map((parts) => (
        <Formula parts={parts} />
      ))}
      <div class="cases">
        {steps.map((step) => (
          <StepTable {...step} />
        ))}
      </div>
      <ConformanceNotes notes={notes} />
    </section>
  );
}
