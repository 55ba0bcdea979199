import type { VNode } from 'preact';
import { LinkList } from '#ui/shared/LinkList.tsx';

/** A section of the page. */
type PagePart = {
  readonly id: string;
  /** Its heading, in short. */
  readonly text: string;
};

/**
 * The sections that stand further down on a long page of an entry, as links.
 * @param parts in their order; what the page of this entry does not have is undefined
 */
export function PageParts({ parts }: { parts: readonly (PagePart | undefined)[] }): VNode {
  const links = parts.flatMap((part) => (part ? [{ href: `#${part.id}`, text: part.text }] : []));
  return (
    <nav class="page-parts small" aria-label="Further down" data-search-ignore="">
      <span class="muted">Further down:</span>
      <LinkList links={links} />
    </nav>
  );
}
