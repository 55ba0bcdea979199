import type { ComponentChildren, VNode } from 'preact';
import type { Drawing } from './drawing.ts';
import { Outlines } from './ComponentShape.tsx';
import { kindNames } from './parts.ts';

const KINDS = ['actor', 'process', 'store', 'external'] as const;
const LINES = [
  { encryption: 'yes', name: 'Encrypted' },
  { encryption: 'unknown', name: 'Encryption unknown' },
  { encryption: 'no', name: 'Not encrypted (!)' },
] as const;

type SignProps = {
  readonly width: number;
  readonly name: string;
  readonly children: ComponentChildren;
};

function Sign({ width, name, children }: SignProps): VNode {
  return (
    <li>
      <svg class="sign" width={width} height="18" aria-hidden="true">
        {children}
      </svg>{' '}
      {name}
    </li>
  );
}

function KindSign({ kind }: { kind: (typeof KINDS)[number] }): VNode {
  return (
    <Sign width={30} name={kindNames[kind]}>
      <g class={`part ${kind}`}>
        <Outlines
          kind={kind}
          box={[2, 2, 26, 14]}
          round={6}
          inset={3}
          person="M11 14a4 4 0 0 1 8 0zm2-6a2 2 0 0 1 4 0a2 2 0 0 1-4 0z"
        />
      </g>
    </Sign>
  );
}

function FlowSign({ crosses }: { crosses: boolean }): VNode {
  return (
    <Sign width={44} name={crosses ? 'Flow across a boundary' : 'Flow inside'}>
      <g class={crosses ? 'flow crossing' : 'flow'}>
        <path d="M0 9h44"></path>
      </g>
      <g class={crosses ? 'badge crossing' : 'badge'}>
        {crosses ? (
          <rect x="13" y="1" width="18" height="16" rx="2"></rect>
        ) : (
          <circle cx="22" cy="9" r="7"></circle>
        )}
      </g>
    </Sign>
  );
}

/** What the signs of a drawing mean: those that it uses. */
export function DrawingKey({ components, flows }: Drawing): VNode {
  const kinds = KINDS.filter((kind) => components.some((component) => component.kind === kind));
  const lines = LINES.filter(({ encryption }) =>
    flows.some((flow) => flow.encryption === encryption),
  );
  return (
    <figcaption class="small muted" id="dfd-key">
      <ul class="links">
        {kinds.map((kind) => (
          <KindSign kind={kind} />
        ))}
        <Sign width={30} name="Trust boundary">
          <g class="zone">
            <rect x="1" y="1" width="28" height="16" rx="4"></rect>
          </g>
        </Sign>
        {flows.some(({ crossing }) => crossing) && <FlowSign crosses />}
        {flows.some(({ crossing }) => !crossing) && <FlowSign crosses={false} />}
        {lines.map(({ encryption, name }) => (
          <Sign width={44} name={name}>
            <g class={`flow sent-${encryption}`}>
              <path d="M0 9h44"></path>
            </g>
          </Sign>
        ))}
      </ul>
    </figcaption>
  );
}
