import type { VNode } from 'preact';
import type { NumberedFlow } from './parts.ts';
import type { DataFlowSection } from './section.ts';

type Props = Pick<DataFlowSection, 'stages'> & {
  /** The page that tells more of each flow. */
  readonly page: string;
};

function FlowItem({ flow, page }: { readonly flow: NumberedFlow; readonly page: string }): VNode {
  const { number, anchor, from, to, crossing, mark } = flow;
  return (
    <li class={mark}>
      <a href={`${page}#${anchor}`}>
        {number}. {from} → {to}
      </a>
      {crossing !== undefined && <span class="muted"> crosses a boundary</span>}
    </li>
  );
}

/** The flows in short, for a screen on which the drawing does not fit: it stands before that. */
export function FlowList({ stages, page }: Props): VNode {
  return (
    <ul class="flow-list small">
      {stages.flatMap(({ flows }) => flows.map((flow) => <FlowItem flow={flow} page={page} />))}
    </ul>
  );
}
