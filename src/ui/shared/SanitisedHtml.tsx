import type { VNode } from 'preact';

type Props = {
  /** HTML that the reader's sanitiser let through, and nothing else. */
  readonly html: string;
  readonly class?: string;
};

/** The text of an entry's body. The only place where markup enters that no component made. */
export function SanitisedHtml({ html, class: names = 'prose' }: Props): VNode {
  return <div class={names} dangerouslySetInnerHTML={{ __html: html }} />;
}
