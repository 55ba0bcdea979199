import type { ComponentChildren, VNode } from 'preact';

type OutLinkProps = {
  /** An address that the entry's schema has checked: https, no credentials. */
  readonly href: string;
  readonly children: ComponentChildren;
};

/** A link that leaves the site for an address of an entry: the site lends it no weight. */
export function OutLink({ href, children }: OutLinkProps): VNode {
  return (
    <a href={href} rel="nofollow ugc noopener noreferrer">
      {children}
    </a>
  );
}

/** A link: where it leads, its words, and more words for those who point at it. */
export type Link = {
  readonly href: string;
  readonly text: string;
  readonly title?: string;
  /** What must be known of where it leads, behind it. */
  readonly note?: string | undefined;
  /** The class of its item, where it shows in some deployment profiles only. */
  readonly mark?: string | undefined;
};

type Props = {
  readonly links: readonly Link[];
  /** True for links that leave the site: they lend it no weight. */
  readonly outward?: boolean;
};

/** What the directory holds beyond a list that ends early; nothing where that is all. */
export function FurtherDown({ more }: { readonly more: number }): VNode | null {
  if (more === 0) return null;
  return <p>And {more} more, which stand further down in the directory.</p>;
}

/** Links in a row; nothing when there are none. */
export function LinkList({ links, outward = false }: Props): VNode | null {
  if (links.length === 0) return null;
  const rel = outward ? 'nofollow ugc noopener noreferrer' : undefined;
  return (
    <ul class="links">
      {links.map(({ href, title, text, note, mark }) => (
        <li class={mark}>
          <a href={href} title={title} rel={rel}>
            {text}
          </a>
          {note && <span class="muted"> {note}</span>}
        </li>
      ))}
    </ul>
  );
}
