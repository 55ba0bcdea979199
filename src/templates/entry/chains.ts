import type { DrawnChain } from '#ui/chains/view.ts';
import { chainDrawing } from '../chains/chain-drawing.ts';
import { chainSteps } from '../chains/chain-steps.ts';
import { chainVerdicts } from '../chains/verdicts.ts';
import { classes, html } from '../html.ts';
import type { Markup } from '../html.ts';

function introduction(isEmpty: boolean, address: string): Markup {
  return isEmpty
    ? html`<p>
        No threat of this entry is written as a chain of steps. That is a gap of the entry, not
        proof that there is none. <a href="${address}">Chains of other agents</a>
      </p>`
    : html`<p class="muted small">
        How an attack goes from layer to layer: L1 at the bottom, L7 on top, L6 the bar at the side.
        A square with a cross marks the first step that a mitigation of this entry breaks; what is
        dashed then does not follow. A mitigation is a recommendation: it breaks the chain where
        somebody put it in place and it works. <a href="${address}">All chains of the catalog</a>
      </p>`;
}

function attack(chain: DrawnChain): Markup {
  const { marks, anchor, threat, profiles, verdicts } = chain;
  return html`<article${classes('attack', marks)} id="${anchor}">
    <h3><a href="#${threat.anchor}">${threat.title}</a></h3>
    ${
      profiles.length > 0 &&
      html`<p class="small">Holds only in: <strong>${profiles.join(', ')}</strong></p>`
    }
    ${chainDrawing(chain)} ${chainVerdicts(verdicts)} ${chainSteps(chain)}
  </article>`;
}

/**
 * The section of the attack chains.
 * @param page of the entry
 * @param address of the page of all chains
 */
export function chainSection(
  { chains, chainless }: { chains: readonly DrawnChain[]; chainless: string | undefined },
  address: string,
): Markup {
  return html`<section aria-labelledby="chains">
    <h2 id="chains">Attack chains</h2>
    ${introduction(chains.length === 0, address)}
    ${
      chainless !== undefined &&
      html`<p class="${chainless}">No chain of this entry holds in this profile.</p>`
    }
    ${chains.map(attack)}
  </section>`;
}
