import type { VNode } from 'preact';

type Props = {
  readonly links: readonly {
    readonly anchor: string;
    readonly number: string;
    readonly title: string;
    /** Its class, where it shows in some deployment profiles only. */
    readonly mark: string | undefined;
  }[];
};

/** Threats of the same page by their numbers, which stand before their titles there. */
export function ThreatNumbers({ links }: Props): VNode {
  return (
    <>
      {links.map(({ anchor, number, title, mark }) => (
        <>
          <a href={`#${anchor}`} class={mark} title={title} aria-label={`${number} ${title}`}>
            {number}
          </a>{' '}
        </>
      ))}
    </>
  );
}
