import type { VNode } from 'preact';
import type { BreakerView } from './breaker.ts';
import type { ChainView, VerdictView } from './view.ts';

type LineProps = { readonly breaker: BreakerView; readonly verdicts: readonly VerdictView[] };

/** A mitigation that is named against a step, and the profiles in which it breaks the chain. */
function BreakerLine({ breaker, verdicts }: LineProps): VNode {
  const { step, href, title, status, statusName, fails, profiles, marks } = breaker;
  const here = verdicts.filter((own) => own.breaker?.step === step && own.breaker.href === href);
  return (
    <p class={marks ? `small ${marks}` : 'small'}>
      Against it: <a href={href}>{title}</a> <span class={`tag tag-${status}`}>{statusName}</span>
      {profiles.length > 0 && ` Only in: ${profiles.join(', ')}.`}
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
export function ChainSteps({ steps, verdicts }: ChainView): VNode {
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
