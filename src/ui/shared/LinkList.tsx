import type { VNode } from 'preact';

/** A link: where it leads, its words, and more words for those who point at it. */
export type Link = {
  readonly href: string;
  readonly text: string;
  readonly title?: string;
  /** The class of its item, where it shows in some deployment profiles only. */
  readonly mark?: string | undefined;
};

type Props = {
  readonly links: readonly Link[];
  /** True for links that leave the site: they lend it no weight. */
  readonly outward?: boolean;
};

/** Links in a row; nothing when there are none. */
export function LinkList({ links, outward = false }: Props): VNode | null {
  if (links.length === 0) return null;
  const rel = outward ? 'nofollow ugc noopener noreferrer' : undefined;
  return (
    <ul class="links">
      {links.map(({ href, title, text, mark }) => (
        <li class={mark}>
          <a href={href} title={title} rel={rel}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
