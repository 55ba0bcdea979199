import type { VNode } from 'preact';
import { counted } from '#domain/wording.ts';
import { BandChip } from '#ui/shared/BandChip.tsx';
import { keepSigns } from '#ui/shared/keep-signs.ts';
import { RecordFacts } from './RecordFacts.tsx';
import type { AdvisoryPage } from './view.ts';

type AgentView = AdvisoryPage['agents'][number];

function AgentSection({ view }: { view: AgentView }): VNode {
  const { name, href, isOpen, standing, affected, fixed, threats } = view;
  return (
    <section>
      <h2>
        In <a href={href}>{name}</a>
      </h2>
      <p>{isOpen ? <strong>{standing}</strong> : standing}</p>
      <dl class="pairs">
        <dt>Affected versions</dt>
        <dd>{keepSigns(affected)}</dd>
        <dt>Fixed in</dt>
        <dd>{fixed}</dd>
        <dt>Threats that it is part of</dt>
        <dd>
          <ul class="plain">
            {threats.map(({ title, href: threatUrl, band, closedIn }) => (
              <li>
                <BandChip band={band} /> <a href={threatUrl}>{title}</a>{' '}
                {closedIn && <span class="tag">{closedIn}</span>}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </section>
  );
}

/** How severe the record calls it, and since when it is public. */
function Severity({ bases, noScore, published }: AdvisoryPage): VNode {
  return (
    <p>
      CVSS base{' '}
      {bases.length === 0
        ? noScore
        : bases.map(({ words, version }, place) => (
            <>
              {place > 0 && ', '}
              <b>{words}</b> (v{version})
            </>
          ))}
      .{' '}
      {published === 'unknown' ? 'When it was published was not read.' : `Published ${published}.`}
    </p>
  );
}

/**
 * One published flaw: what it is, how severe, which versions have it, what it does to scores, and
 * last what its record says of itself.
 */
export function AdvisoryDetails(page: AdvisoryPage): VNode {
  const { id, title, withdrawn, exploited } = page;
  return (
    <>
      <p class="crumbs">
        <a href={page.allUrl}>Advisories</a>
      </p>
      <h1>{id}</h1>
      <p class="lead">{title}</p>
      {withdrawn && <p class="banner">The record was withdrawn on {withdrawn}.</p>}
      {exploited && (
        <p class="banner">
          <strong>Exploited</strong>, by {exploited.by}, {exploited.on}.
        </p>
      )}
      <Severity {...page} />
      {page.agents.map((view) => (
        <AgentSection view={view} />
      ))}
      {page.more > 0 && <p>In {counted(page.more, 'more agent')}.</p>}
      <section aria-labelledby="record">
        <h2 id="record">The record</h2>
        <RecordFacts {...page} />
      </section>
    </>
  );
}
