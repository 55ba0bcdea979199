import type { VNode } from 'preact';
import { ChainStack } from './ChainStack.tsx';
import { ChainVerdicts } from './ChainVerdicts.tsx';
import type { BreakerView } from './breaker.ts';
import type { ChainView, DrawnChain, VerdictView } from './view.ts';

type LineProps = { readonly breaker: BreakerView; readonly verdicts: readonly VerdictView[] };

/** A mitigation that is named against a step, and the profiles in which it breaks the chain. */
function BreakerLine({ breaker, verdicts }: LineProps): VNode {
  const { step, href, title, status, statusName, fails, profiles, marks } = breaker;
  const here = verdicts.filter((own) => own.breaker?.step === step && own.breaker.href === href);
  return (
    <p class={marks ? `small ${marks}` : 'small'}>
      Against it: <a href={href}>{title}</a> <span class={`tag tag-${status}`}>{statusName}</span>
      {profiles.length > 0 && ` Only in: ${profiles.join('; ')}.`}
      {fails !== undefined && ` — ${fails}.`}
      {here.map(({ mark }) => (
        <>
          {' '}
          <strong class={mark}>✕ Broken here</strong>
        </>
      ))}
    </p>
  );
}

/** The steps of a chain, each with what is named against it. */
function ChainSteps({ steps, verdicts }: ChainView): VNode {
  return (
    <ol>
      {steps.map(({ layer, text, breakers }) => (
        <li>
          <b>
            {layer.id} {layer.name}
          </b>{' '}
          {text}
          {breakers.map((breaker) => (
            <BreakerLine breaker={breaker} verdicts={verdicts} />
          ))}
        </li>
      ))}
    </ol>
  );
}

type Props = {
  /** The chains of the agent, in file order. */
  readonly chains: readonly DrawnChain[];
  /** The class of what shows in those profiles that no chain holds in; undefined: each has one. */
  readonly chainless: string | undefined;
  /** The page of all chains. */
  readonly allUrl: string;
};

function Introduction({ chains, allUrl }: Props): VNode {
  const isBroken = chains.some(({ verdicts }) => verdicts.some(({ breaker }) => breaker));
  return chains.length === 0 ? (
    <p>
      No open threat of this entry is written as a chain of steps. That is a gap of the entry, not
      proof that there is none. <a href={allUrl}>Chains of other agents</a>
    </p>
  ) : (
    <p class="muted small">
      How an attack goes from layer to layer: L1 at the bottom, L7 on top, L6 the bar at the side.{' '}
      {isBroken &&
        'A square with a cross marks the first step that a mitigation of this entry breaks; what is dashed then does not follow. '}
      A mitigation is a recommendation: it breaks the chain where somebody put it in place and it
      works. <a href={allUrl}>All chains of the catalog</a>
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
          Holds only in: <strong>{profiles.join('; ')}</strong>
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
        <p class={chainless}>None of these chains holds in this set-up.</p>
      )}
      {chains.map((chain) => (
        <Attack {...chain} />
      ))}
    </section>
  );
}
