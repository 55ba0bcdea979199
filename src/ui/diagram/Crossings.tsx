import type { VNode } from 'preact';
import { ThreatNumbers } from '#ui/threats/ThreatNumbers.tsx';
import type { NumberedFlow } from './parts.ts';
import type { DataFlowSection } from './section.ts';

type Props = Pick<DataFlowSection, 'crossing' | 'unnamed' | 'allNamed'>;

function FlowLink({ number, anchor, from, to }: NumberedFlow): VNode {
  return (
    <a href={`#${anchor}`}>
      {number}. {from} → {to}
    </a>
  );
}

function Sentence(flow: NumberedFlow): VNode {
  const { crossing, data } = flow;
  return (
    <>
      <FlowLink {...flow} /> <span class="muted">({crossing})</span>
      {data.length > 0 && `: ${data.join(', ')}`}.
    </>
  );
}

function Threats({ threats }: Pick<NumberedFlow, 'threats'>): VNode {
  return (
    <span class="numbered">
      Threats: <ThreatNumbers links={threats.links} />
    </span>
  );
}

/** The flows across a boundary of which no threat names both ends. */
function Unnamed({ unnamed, allNamed }: Omit<Props, 'crossing'>): VNode {
  return (
    <>
      <h4>Those of which no open threat names both ends</h4>
      {allNamed.map(({ mark }) => (
        <p class={mark ? `small ${mark}` : 'small'}>
          None: an open threat names both ends of each.
        </p>
      ))}
      {unnamed.length > 0 && (
        <ul class="small">
          {unnamed.map(({ flow, mark }) => (
            <li class={mark}>
              <FlowLink {...flow} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The flows across a trust boundary, and those of them that no threat names. */
export function Crossings({ crossing, unnamed, allNamed }: Props): VNode {
  const title = <h3 id="crossings">Flows across a trust boundary</h3>;
  if (crossing.length === 0)
    return (
      <>
        {title}
        <p>As it is drawn here, no flow crosses a boundary.</p>
      </>
    );
  return (
    <>
      {title}
      <p class="muted small">
        Most attacks enter where data changes hands. An open threat stands here when it names both
        ends of the flow; whether it uses this very flow, its own text tells.
      </p>
      <ul class="crossings small">
        {crossing.map((flow) => (
          <li class={flow.mark}>
            <Sentence {...flow} />{' '}
            {flow.threats.links.length > 0 && <Threats threats={flow.threats} />}
          </li>
        ))}
      </ul>
      <Unnamed unnamed={unnamed} allNamed={allNamed} />
    </>
  );
}
