import type { VNode } from 'preact';
import { BandChip } from '#ui/shared/BandChip.tsx';
import { keepSigns } from '#ui/shared/keep-signs.ts';
import { Variants } from '#ui/shared/Variants.tsx';
import { ThreatBody } from './ThreatBody.tsx';
import { ThreatTable } from './ThreatTable.tsx';
import type { ThreatsPage } from './threats-page.ts';
import type { ThreatView } from './view.ts';

/** The threats that stand open from the start: the two that score highest. */
const OPEN = 2;

type ItemProps = {
  readonly threat: ThreatView;
  readonly open: boolean;
  readonly evidenceUrl: string;
};

function ThreatItem({ threat, open, evidenceUrl }: ItemProps): VNode {
  const { mark, number, title, bands, anchor, openIn } = threat;
  return (
    <details class={mark ? `threat ${mark}` : 'threat'} open={open}>
      <summary>
        <h3>
          <span class="muted">{number}</span> {title}
        </h3>
        <span class="threat-line">
          <Variants readings={bands} print={(band) => <BandChip band={band} />} />
          {openIn !== undefined && (
            <span class="tag">closed, open in {keepSigns(openIn) || 'no version'}</span>
          )}
        </span>
      </summary>
      <div class="threat-body" id={anchor}>
        <ThreatBody threat={threat} evidenceUrl={evidenceUrl} />
      </div>
    </details>
  );
}

/** The open threats, the highest score first, then those that the assessed version closes. */
export function ThreatList({ open, closed, assessed, evidenceUrl }: ThreatsPage): VNode {
  return (
    <>
      <section aria-labelledby="threats">
        <h2 id="threats">Open threats</h2>
        <ThreatTable threats={open} label="Open threats by score" />
        {open.map((threat, place) => (
          <ThreatItem threat={threat} open={place < OPEN} evidenceUrl={evidenceUrl} />
        ))}
      </section>
      {closed.length > 0 && (
        <section aria-labelledby="closed-threats">
          <h2 id="closed-threats">Closed in {assessed}</h2>
          <p class="muted small">
            These flaws are in other versions. They do not count in the score.
          </p>
          {closed.map((threat) => (
            <ThreatItem threat={threat} open={false} evidenceUrl={evidenceUrl} />
          ))}
        </section>
      )}
    </>
  );
}
