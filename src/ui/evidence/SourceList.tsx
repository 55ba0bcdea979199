import type { VNode } from 'preact';
import { OutLink } from '#ui/shared/LinkList.tsx';
import type { SourceAttribution } from '#ui/shared/attributions.ts';
import type { EvidenceView } from './view.ts';

type Props = {
  /** Who says it, each once. */
  readonly attributions: readonly SourceAttribution[];
  /** True where only parties with an interest say it. */
  readonly interested: boolean;
};

/** Who says something, and what they gain by it. */
export function Attributions({ attributions, interested }: Props): VNode {
  return (
    <>
      {attributions.map(({ name, interest, stake }) => (
        <span>
          {name} <span class={stake ? 'tag tag-stake' : 'tag'}>{interest}</span>{' '}
        </span>
      ))}
      {attributions.length === 0 && <span>no source </span>}
      {interested && <span>no independent source </span>}
    </>
  );
}

type Source = EvidenceView['sources'][number];

function SourceItem({ source }: { source: Source }): VNode {
  const { anchor, url, title, publisher, stake, interest, published, accessed, quote } = source;
  return (
    <li id={anchor}>
      <OutLink href={url}>{title}</OutLink>, {publisher}.{' '}
      <span class={stake ? 'tag tag-stake' : 'tag'}>{interest}</span>{' '}
      <span class="small muted">
        {published && (
          <>
            published <span class="nowrap">{published}</span>,{' '}
          </>
        )}
        read <span class="nowrap">{accessed}</span>
      </span>
      {quote && <q class="small">{quote}</q>}
    </li>
  );
}

/** The sources of an entry, in the order of their numbers. */
export function SourceList({ sources }: Pick<EvidenceView, 'sources'>): VNode {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ol class="sources">
        {sources.map((source) => (
          <SourceItem source={source} />
        ))}
      </ol>
    </section>
  );
}
