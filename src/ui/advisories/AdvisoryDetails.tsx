import type { VNode } from 'preact';
import { counted } from '#domain/wording.ts';
import { BandChip } from '#ui/shared/BandChip.tsx';
import { keepSigns } from '#ui/shared/keep-signs.ts';
import { OutLink } from '#ui/shared/LinkList.tsx';
import type { AdvisoryPage } from './view.ts';

type AgentView = AdvisoryPage['agents'][number];

function Base({ base }: { base: AdvisoryPage['bases'][number] }): VNode {
  return (
    <li>
      <b>{base.words}</b>, CVSS v{base.version}: <code>{base.vector}</code>
      <details class="small">
        <summary>The vector in words</summary>
        <ul>
          {base.inWords.map(({ name, value, means }) => (
            <li>
              {name}: <b>{value}.</b> {means}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

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

/** The base scores that the record publishes, or why there is none. */
function Bases({ bases, missing }: Pick<AdvisoryPage, 'bases' | 'missing'>): VNode {
  if (missing === 'unpublished') return <>The record publishes none.</>;
  if (missing === 'unread') return <>Not read. The record may publish one.</>;
  return (
    <ul class="plain">
      {bases.map((base) => (
        <Base base={base} />
      ))}
    </ul>
  );
}

/** What the record says of itself. */
function RecordFacts({
  aliases,
  bases,
  missing,
  published,
  modified,
  ...page
}: AdvisoryPage): VNode {
  return (
    <dl class="pairs">
      <dt>CVSS base</dt>
      <dd>
        <Bases bases={bases} missing={missing} />
      </dd>
      <dt>Published</dt>
      <dd>
        {published}
        {modified && `, changed ${modified}`}
      </dd>
      {aliases.length > 0 && (
        <>
          <dt>Also known as</dt>
          <dd>{aliases.join(', ')}</dd>
        </>
      )}
      <dt>Record</dt>
      <dd>
        <OutLink href={page.url}>{new URL(page.url).hostname}</OutLink>
        {page.read === 'secondary' && ' (read second hand, not in the record itself)'}
        {page.read === 'excerpt' && ' (read in part)'}
      </dd>
      {page.note && (
        <>
          <dt>Note</dt>
          <dd>{page.note}</dd>
        </>
      )}
    </dl>
  );
}

/** One published flaw: what it is, how severe, which versions have it, and what it does to scores. */
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
      <RecordFacts {...page} />
      {page.agents.map((view) => (
        <AgentSection view={view} />
      ))}
      {page.more > 0 && <p>In {counted(page.more, 'more agent')}.</p>}
    </>
  );
}
