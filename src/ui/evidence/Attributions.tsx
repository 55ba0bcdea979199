import type { VNode } from 'preact';
import type { SourceAttribution } from '#ui/shared/attributions.ts';

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
