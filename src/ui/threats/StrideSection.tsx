import type { VNode } from 'preact';
import { Variants } from '#ui/shared/Variants.tsx';
import type { StrideMatrix } from './stride-matrix.ts';
import { StrideTable } from './StrideTable.tsx';

/** More flows than this are folded away. */
const FEW = 6;

function Unplaced({ unplaced }: Pick<StrideMatrix, 'unplaced'>): VNode | null {
  if (unplaced.length === 0) return null;
  return (
    <p class="small muted">
      At no element that their letters apply to:{' '}
      {unplaced.map(({ anchor, number, title, mark }) => (
        <span class={mark}>
          <a href={`#${anchor}`}>
            {number} {title}
          </a>{' '}
        </span>
      ))}
    </p>
  );
}

function Key({ words }: Pick<StrideMatrix, 'words'>): VNode {
  return (
    <dl class="pairs small cover">
      {words.map(({ id, name, means }) => (
        <>
          <dt>
            <small class={id}>{name}</small>
          </dt>
          <dd>{means}</dd>
        </>
      ))}
    </dl>
  );
}

/** Where each kind of threat arises; nothing for an entry without a diagram. */
export function StrideSection({ matrix }: { matrix: StrideMatrix | undefined }): VNode | null {
  if (!matrix) return null;
  const { components, flows, unplaced, words } = matrix;
  return (
    <section aria-labelledby="stride">
      <h2 id="stride">STRIDE by element</h2>
      <p>
        <Variants readings={components.counts} print={(count) => count} />
      </p>
      <details class="small">
        <summary>How to read it</summary>
        <p class="muted">
          A number leads to the threat; threats that are closed in the assessed version are left
          out. Blank is what STRIDE per element does not ask: actors have S and R, stores T, R, I
          and D, flows T, I and D, processes all six. A service of somebody else counts as an actor.
          A threat counts for a flow only when it names both ends.
        </p>
        <Key words={words} />
      </details>
      <StrideTable table={components} name="Components" />
      <Unplaced unplaced={unplaced} />
      {flows.rows.length > 0 && (
        <details class="threat" open={flows.rows.length <= FEW}>
          <summary>
            <h3>Data flows</h3>
            <span class="threat-line small">
              <Variants readings={flows.counts} print={(count) => count} />
            </span>
          </summary>
          <div class="threat-body">
            <StrideTable table={flows} name="Data flows" />
          </div>
        </details>
      )}
    </section>
  );
}
