import type { VNode } from 'preact';
import { CiteMarks } from '#ui/shared/CiteMarks.tsx';
import { SanitisedHtml } from '#ui/shared/SanitisedHtml.tsx';
import type { EvidenceView } from './view.ts';

type Props = Pick<EvidenceView, 'capabilities' | 'assets' | 'notes'>;

/** What the agent can do, what an attacker wants from it, and the notes of the author. */
export function Background({ capabilities, assets, notes }: Props): VNode {
  return (
    <>
      {capabilities.length > 0 && (
        <section aria-labelledby="capabilities">
          <h2 id="capabilities">What it can do</h2>
          <ul class="columns">
            {capabilities.map(({ text, cites }) => (
              <li>
                {text} <CiteMarks cites={cites} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {assets.length > 0 && (
        <section aria-labelledby="assets">
          <h2 id="assets">What an attacker wants from it</h2>
          <dl class="pairs">
            {assets.map(({ name, why }) => (
              <>
                <dt>{name}</dt>
                <dd>{why}</dd>
              </>
            ))}
          </dl>
        </section>
      )}
      {notes !== undefined && notes !== '' && (
        <section aria-labelledby="notes">
          <h2 id="notes">Notes</h2>
          <SanitisedHtml html={notes} />
        </section>
      )}
    </>
  );
}
