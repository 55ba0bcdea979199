import { defaultMethod } from '#domain/aivss/methods/index.ts';
import type { VNode } from 'preact';
import { StepTable } from '#ui/score/WorkedScore.tsx';
import { BandChip } from '#ui/shared/BandChip.tsx';
import type { Comparison, EntryPatch } from './comparison.ts';
import type { WhatIfResult } from './result.ts';

function MethodTable({ byMethod }: Pick<WhatIfResult, 'byMethod'>): VNode {
  return (
    <table>
      <caption>By other formulas, not comparable with each other</caption>
      <thead>
        <tr>
          <th scope="col">Method</th>
          <th scope="col">Score</th>
        </tr>
      </thead>
      <tbody>
        {byMethod.map(({ name, band }) => (
          <tr>
            <th scope="row">{name}</th>
            <td>{band ? <BandChip band={band} /> : 'n/a: one of its factors was not assessed'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Worked({ cases, byMethod }: WhatIfResult): VNode {
  return (
    <details data-worked="">
      <summary>Worked out, and by other formulas</summary>
      <p class="formula">score = (CVSS + (10 − CVSS) × factor sum ÷ 10 × ThM) × MF</p>
      {cases.map((one) => (
        <StepTable {...one} />
      ))}
      <MethodTable byMethod={byMethod} />
    </details>
  );
}

/** Copies what its name says: a delegate of the panel listens. */
function CopyButton({ what, label, off }: { what: string; label: string; off?: boolean }): VNode {
  return (
    <button type="button" data-copy={what} disabled={off}>
      {label}
    </button>
  );
}

function PatchBox({ patch: { text, leftOut } }: { patch: EntryPatch }): VNode {
  const note =
    text === ''
      ? 'There is nothing to change in the file.'
      : 'Reasons stay as they are: write them anew before you send the change.';
  return (
    <details data-patch-box="">
      <summary>The patch</summary>
      <p class="small" data-patch-note="">
        {[...leftOut, note].join(' ')}
      </p>
      {text !== '' && (
        <pre tabIndex={0} role="region" aria-label="Patch of the entry" data-patch="">
          {text}
        </pre>
      )}
    </details>
  );
}

function Facts({ factorSum, aars }: WhatIfResult): VNode {
  return (
    <dl class="facts">
      <div>
        <dt>Factor sum</dt>
        <dd>{factorSum}</dd>
      </div>
      <div>
        <dt>Uplift (AARS)</dt>
        <dd>{aars}</dd>
      </div>
    </dl>
  );
}

function Notes({ notes }: Pick<WhatIfResult, 'notes'>): VNode | null {
  if (notes.length === 0) return null;
  return (
    <ul class="small">
      {notes.map((note) => (
        <li>{note}</li>
      ))}
    </ul>
  );
}

type Props = {
  readonly result: WhatIfResult;
  /** How it lies to the entry, where there is one. */
  readonly comparison: Comparison | undefined;
};

/** The score that a what-if panel is set to, with all that belongs to it. */
export function Outcome({ result, comparison }: Props): VNode {
  return (
    <>
      <p class="verdict">
        <span data-band="">
          <BandChip band={result.band} large />
        </span>{' '}
        <span class="muted">{defaultMethod.name}</span>
      </p>
      {comparison && (
        <>
          <p data-difference="">{comparison.difference}</p>
          <p data-headline="">{comparison.headline}</p>
        </>
      )}
      <Facts {...result} />
      <Worked {...result} />
      <Notes notes={result.notes} />
      <p class="small">
        <code data-vector="">{result.vector}</code>
      </p>
      <p class="actions">
        <CopyButton what="vector" label="Copy vector" />{' '}
        <CopyButton what="link" label="Copy link" />{' '}
        {comparison && (
          <CopyButton
            what="patch"
            label="Copy as front-matter patch"
            off={comparison.patch.text === ''}
          />
        )}
      </p>
      {comparison && <PatchBox patch={comparison.patch} />}
    </>
  );
}
