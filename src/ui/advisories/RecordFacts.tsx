import type { VNode } from 'preact';
import { OutLink } from '#ui/shared/LinkList.tsx';
import type { AdvisoryPage } from './view.ts';

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

/** What the record says of itself, and how it was read. */
export function RecordFacts({
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
