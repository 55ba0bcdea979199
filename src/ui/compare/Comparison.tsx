import type { VNode } from 'preact';
import { CountSection } from './CountSection.tsx';
import { FactorSection } from './FactorSection.tsx';
import { LayerSection } from './LayerSection.tsx';
import { MitigationSection } from './MitigationSection.tsx';
import { Overview } from './Overview.tsx';
import type { Side } from './side.ts';
import { ThreatSection } from './ThreatSection.tsx';

/** Agents side by side: the same on a page made at build and in a browser. */
export function Comparison({ sides }: { sides: readonly Side[] }): VNode {
  return (
    <>
      <Overview sides={sides} />
      <FactorSection sides={sides} />
      <LayerSection sides={sides} />
      <ThreatSection sides={sides} />
      <MitigationSection sides={sides} />
      <CountSection sides={sides} />
    </>
  );
}
