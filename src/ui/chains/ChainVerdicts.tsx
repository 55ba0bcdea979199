import type { VNode } from 'preact';
import type { BreakerView } from './breaker.ts';
import type { VerdictView } from './view.ts';

function StatusTag({ status, statusName }: BreakerView): VNode {
  return <span class={`tag tag-${status}`}>{statusName}</span>;
}

function FailedLine({ href, title, step }: BreakerView): VNode {
  return (
    <>
      <a href={href}>{title}</a> is named against step {step}, but its test failed: it does not
      break the chain.{' '}
    </>
  );
}

function UntestedLine(breaker: BreakerView): VNode {
  return (
    <>
      <a href={breaker.href}>{breaker.title}</a> is named against step {breaker.step}{' '}
      <span class="nowrap">
        <StatusTag {...breaker} />.
      </span>{' '}
    </>
  );
}

function BreakerLine(breaker: BreakerView): VNode {
  return (
    <>
      <strong>✕ First broken at step {breaker.step}</strong> by{' '}
      <a href={breaker.href}>{breaker.title}</a> <StatusTag {...breaker} />
    </>
  );
}

function Verdict({ mark, profiles, breaker, untested, failed, partly }: VerdictView): VNode {
  return (
    <p class={mark ? `verdict-line ${mark}` : 'verdict-line'}>
      {profiles.length > 0 && (
        <>
          <strong>{profiles.join('; ')}:</strong>{' '}
        </>
      )}
      {failed.map((one) => (
        <FailedLine {...one} />
      ))}
      {untested && <UntestedLine {...untested} />}
      {breaker ? (
        <BreakerLine {...breaker} />
      ) : (
        <strong>
          No mitigation that was tested breaks it{partly && ' in every set-up that it holds in'}.
        </strong>
      )}
    </p>
  );
}

/** What stops a chain, a paragraph for each group of profiles. */
export function ChainVerdicts({ verdicts }: { verdicts: readonly VerdictView[] }): VNode {
  return (
    <>
      {verdicts.map((verdict) => (
        <Verdict {...verdict} />
      ))}
    </>
  );
}
