import type { VNode } from 'preact';
import { LinkList } from '#ui/shared/LinkList.tsx';

/** A section of the page: its id, and its heading, in short. */
type PagePart = readonly [id: string, heading: string];

/**
 * The sections that stand further down on a long page of an entry, as links.
 * @param parts in their order; what the page of this entry does not have is undefined
 */
export function PageParts({ parts }: { parts: readonly (PagePart | undefined)[] }): VNode {
  const links = parts.flatMap((part) => (part ? [{ href: `#${part[0]}`, text: part[1] }] : []));
  return (
    <nav class="page-parts small" aria-label="Further down" data-search-ignore="">
      <span class="muted">Further down:</span>
      <LinkList links={links} />
    </nav>
  );
}
