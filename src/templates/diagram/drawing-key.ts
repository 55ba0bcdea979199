import type { Drawing } from '#ui/diagram/drawing.ts';
import { kindNames } from '#ui/diagram/parts.ts';
import { attributes, html } from '../html.ts';
import type { Markup, Value } from '../html.ts';

const KINDS = ['actor', 'process', 'store', 'external'] as const;
const LINES = [
  { encryption: 'yes', name: 'Encrypted' },
  { encryption: 'unknown', name: 'Encryption unknown' },
  { encryption: 'no', name: 'Not encrypted (!)' },
] as const;

function sign(width: number, inside: Value, name: string): Markup {
  return html`<li>
    <svg class="sign" width="${width}" height="18" aria-hidden="true">${inside}</svg>
    ${name}
  </li>`;
}

function part(kind: (typeof KINDS)[number]): Markup {
  const rx = kind === 'process' ? 6 : undefined;
  const inside = html`<g class="part ${kind}">
    <rect${attributes({ x: 2, y: 2, width: 26, height: 14, rx })}></rect>
    ${kind === 'external' && html`<rect x="5" y="5" width="20" height="8"></rect>`}
    ${kind === 'store' && html`<path d="M2 2h26m0 14h-26"></path>`}
    ${
      kind === 'actor' &&
      html`<path d="M11 14a4 4 0 0 1 8 0zm2-6a2 2 0 0 1 4 0a2 2 0 0 1-4 0z"></path>`
    }
  </g>`;
  return sign(30, inside, kindNames[kind]);
}

const zone = html`<g class="zone">
  <rect x="1" y="1" width="28" height="16" rx="4"></rect>
</g>`;
const crossing = html`<g class="flow crossing"><path d="M0 9h44"></path></g>
  <g class="badge crossing"><rect x="13" y="1" width="18" height="16" rx="2"></rect></g>`;
const inside = html`<g class="flow"><path d="M0 9h44"></path></g>
  <g class="badge"><circle cx="22" cy="9" r="7"></circle></g>`;

/** What the signs of a drawing mean: those that it uses. */
export function drawingKey({ components, flows }: Drawing): Markup {
  const kinds = KINDS.filter((kind) => components.some((component) => component.kind === kind));
  const lines = LINES.filter(({ encryption }) =>
    flows.some((flow) => flow.encryption === encryption),
  );
  return html`<figcaption class="small muted">
    <ul class="links">
      ${kinds.map(part)} ${sign(30, zone, 'Trust boundary')}
      ${flows.some((flow) => flow.crossing) && sign(44, crossing, 'Flow across a boundary')}
      ${flows.some((flow) => !flow.crossing) && sign(44, inside, 'Flow inside')}
      ${lines.map(({ encryption, name }) =>
        sign(44, html`<g class="flow sent-${encryption}"><path d="M0 9h44"></path></g>`, name),
      )}
    </ul>
  </figcaption>`;
}
