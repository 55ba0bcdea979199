import type { ComponentChildren, VNode } from 'preact';

type Props = {
  /** An address that the entry's schema has checked: https, no credentials. */
  readonly href: string;
  readonly children: ComponentChildren;
};

/** A link that leaves the site for an address of an entry: the site lends it no weight. */
export function OutLink({ href, children }: Props): VNode {
  return (
    <a href={href} rel="nofollow ugc noopener noreferrer">
      {children}
    </a>
  );
}
