import type { VNode } from 'preact';
import { ChainStack } from './ChainStack.tsx';
import { ChainSteps } from './ChainSteps.tsx';
import { ChainVerdicts } from './ChainVerdicts.tsx';
import type { DrawnChain } from './view.ts';

type Props = {
  /** The chains of the agent, in file order. */
  readonly chains: readonly DrawnChain[];
  /** The class of what shows in those profiles that no chain holds in; undefined: each has one. */
  readonly chainless: string | undefined;
  /** The page of all chains. */
  readonly allUrl: string;
};

function Introduction({ chains, allUrl }: Props): VNode {
  return chains.length === 0 ? (
    <p>
      No threat of this entry is written as a chain of steps. That is a gap of the entry, not proof
      that there is none. <a href={allUrl}>Chains of other agents</a>
    </p>
  ) : (
    <p class="muted small">
      How an attack goes from layer to layer: L1 at the bottom, L7 on top, L6 the bar at the side. A
      square with a cross marks the first step that a mitigation of this entry breaks; what is
      dashed then does not follow. A mitigation is a recommendation: it breaks the chain where
      somebody put it in place and it works. <a href={allUrl}>All chains of the catalog</a>
    </p>
  );
}

function Attack(chain: DrawnChain): VNode {
  const { marks, anchor, threat, profiles, verdicts } = chain;
  return (
    <article class={marks ? `attack ${marks}` : 'attack'} id={anchor}>
      <h3>
        <a href={threat.href}>{threat.title}</a>
      </h3>
      {profiles.length > 0 && (
        <p class="small">
          Holds only in: <strong>{profiles.join(', ')}</strong>
        </p>
      )}
      <ChainStack {...chain} />
      <ChainVerdicts verdicts={verdicts} />
      <ChainSteps {...chain} />
    </article>
  );
}

/** The attack chains of an agent. */
export function ChainSection(props: Props): VNode {
  const { chains, chainless } = props;
  return (
    <section aria-labelledby="chains">
      <h2 id="chains">Attack chains</h2>
      <Introduction {...props} />
      {chainless !== undefined && (
        <p class={chainless}>No chain of this entry holds in this profile.</p>
      )}
      {chains.map((chain) => (
        <Attack {...chain} />
      ))}
    </section>
  );
}
