import type { VNode } from 'preact';
import { strideCategories } from '#domain/stride.ts';
import { FactorSection } from './FactorSection.tsx';
import { LayerSection } from './LayerSection.tsx';
import { MitigationSection } from './MitigationSection.tsx';
import { Overview } from './Overview.tsx';
import { SideTable, toRow } from './SideTable.tsx';
import { ThreatSection } from './ThreatSection.tsx';
import type { ComparedThreat } from './facts.ts';
import type { Side } from './comparison.ts';

const impacts = ['confidentiality', 'integrity', 'availability'];

/** What a threat may break: the name of the row, and whether a threat does. */
const rows: readonly { head: string; counts: (threat: ComparedThreat) => boolean }[] = [
  ...strideCategories.map(({ id, letter, name }) => ({
    head: `${letter} ${name}`,
    counts: ({ stride }: ComparedThreat) => stride.includes(id),
  })),
  ...impacts.map((lost) => ({
    head: `Loss of ${lost}`,
    counts: ({ impact }: ComparedThreat) => impact.includes(lost),
  })),
];

/** How many threats of each side fall under each STRIDE category, and what is lost by them. */
function CountSection({ sides }: { sides: readonly Side[] }): VNode {
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">Threats by STRIDE and impact</h2>
      <p>
        Numbers of open threats. They depend on how an entry divides its threats, and do not say how
        dangerous an agent is; 0 means that no open one is described.
      </p>
      <SideTable
        sides={sides}
        rows={rows.map(({ head, counts }) =>
          toRow(
            head,
            sides.map(({ threats }) => String(threats.filter(counts).length)),
          ),
        )}
        caption="Threats by what they break"
        corner="Category"
      />
    </section>
  );
}

/** Agents side by side: the same on a page made at build and in a browser. */
export function Comparison({ sides }: { sides: readonly Side[] }): VNode {
  return (
    <>
      <p class="small only-differences">
        <label>
          <input type="checkbox" id="only-differences" /> Only what differs
        </label>
      </p>
      <Overview sides={sides} />
      <FactorSection sides={sides} />
      <LayerSection sides={sides} />
      <ThreatSection sides={sides} />
      <MitigationSection sides={sides} />
      <CountSection sides={sides} />
    </>
  );
}
