import type { VNode } from 'preact';
import { CiteMarks } from '#ui/shared/CiteMarks.tsx';
import { Attributions } from './Attributions.tsx';
import type { CertificateView } from './certificates.ts';

type Props = { readonly certificates: readonly CertificateView[]; readonly heading: string };

/** Certificates with their scope and who speaks of them; nothing when there are none. */
export function CertificateList({ certificates, heading }: Props): VNode | null {
  if (certificates.length === 0) return null;
  return (
    <div class="certificates small">
      <p>
        <strong>{heading}</strong>
      </p>
      <dl class="pairs">
        {certificates.map(({ name, scope, asOf, age, attributions, interested, cites }) => (
          <>
            <dt>{name}</dt>
            <dd>
              {scope} <CiteMarks cites={cites} />{' '}
              <span class="muted claim-facts">
                <Attributions attributions={attributions} interested={interested} />
                <span>
                  as of <time dateTime={asOf}>{asOf}</time>, {age}
                </span>
              </span>
            </dd>
          </>
        ))}
      </dl>
    </div>
  );
}
