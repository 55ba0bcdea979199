import type { VNode } from 'preact';
import { CiteMarks } from '#ui/shared/CiteMarks.tsx';
import { Attributions } from './SourceList.tsx';
import type { ClaimGroup, ClaimView } from './claims.ts';
import type { EvidenceView } from './view.ts';
import type { CertificateView } from './certificates.ts';

type Props = { readonly certificates: readonly CertificateView[]; readonly heading: string };

/** Certificates with their scope and who speaks of them; nothing when there are none. */
function CertificateList({ certificates, heading }: Props): VNode | null {
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

function ClaimFacts({ claim, answerUrl }: { claim: ClaimView; answerUrl: string }): VNode {
  const { stance, layer, asOf, age, profiles, absolute, attributions, interested, strayMark } =
    claim;
  return (
    <>
      <p class="small muted claim-facts">
        <span class={`tag tag-${stance}`}>{stance}</span>{' '}
        {absolute && <span class="tag tag-uncertain">absolute wording</span>}{' '}
        <Attributions attributions={attributions} interested={interested} />
        {layer && <a href={`${answerUrl}#${layer}`}>{layer}</a>}{' '}
        <span>
          as of <time dateTime={asOf}>{asOf}</time>, {age}
        </span>{' '}
        {profiles.length > 0 && <span>only in: {profiles.join('; ')}</span>}
      </p>
      {strayMark && (
        <p class={`small ${strayMark}`}>
          Not about the chosen profile; shown because it is contradicted there.
        </p>
      )}
    </>
  );
}

function ClaimArticle({ claim, answerUrl }: { claim: ClaimView; answerUrl: string }): VNode {
  return (
    <article class="claim" id={claim.anchor}>
      <p>
        <b>{claim.number}</b> {claim.text} <CiteMarks cites={claim.cites} />
      </p>
      <ClaimFacts claim={claim} answerUrl={answerUrl} />
    </article>
  );
}

function GroupBlock({ group, answerUrl }: { group: ClaimGroup; answerUrl: string }): VNode {
  const { mark, sides, decisions, certificates } = group;
  const opposed = decisions.length > 0;
  const names = ['claims', opposed && 'versus', mark].filter(Boolean).join(' ');
  return (
    <div class={names}>
      {sides.map((side, place) => (
        <div>
          {opposed && (
            <p class="small side">
              <strong>{place === sides.length - 1 ? 'The entry follows' : 'Not followed'}</strong>
            </p>
          )}
          {side.map((claim) => (
            <ClaimArticle claim={claim} answerUrl={answerUrl} />
          ))}
        </div>
      ))}
      <CertificateList certificates={certificates} heading="Certificates that this names" />
      {decisions.map(({ of, follows, because }) => (
        <p class="small because">
          <strong>
            Decision between {of} and {follows}:
          </strong>{' '}
          {because}
        </p>
      ))}
    </div>
  );
}

/** What is claimed of an agent, contradictions side by side; nothing when nothing is. */
export function ClaimLedger({
  ledger,
  answerUrl,
}: Pick<EvidenceView, 'ledger' | 'answerUrl'>): VNode | null {
  if (ledger.empty) return null;
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">Claims</h2>
      {ledger.summaries.map(({ mark, text }) => (
        <p class={`muted small ${mark}`}>{text}</p>
      ))}
      {ledger.groups.map((group) => (
        <GroupBlock group={group} answerUrl={answerUrl} />
      ))}
      <CertificateList
        certificates={ledger.certificates}
        heading="Certificates that are claimed elsewhere"
      />
    </section>
  );
}
