import type { ComponentChildren, VNode } from 'preact';

type Props = {
  /** What it holds, for those who do not see it. */
  readonly label: string;
  /** More classes of it. */
  readonly mark?: string;
  readonly children: ComponentChildren;
};

/**
 * A box in which what is wider than the page scrolls sideways. It has a name and can be reached by
 * the keyboard, since nobody can scroll what cannot be reached.
 */
export function ScrollBox({ label, mark, children }: Props): VNode {
  return (
    <div class={mark ? `scroll ${mark}` : 'scroll'} tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  );
}
