import type { VNode } from 'preact';
import type { Voice } from '#ui/shared/attributions.ts';

type Props = {
  /** Who says it, each once. */
  readonly voices: readonly Voice[];
  /** True where only parties with an interest say it. */
  readonly interested: boolean;
};

/** Who says something, and what they gain by it. */
export function Attributions({ voices, interested }: Props): VNode {
  return (
    <>
      {voices.map(({ name, interest, stake }) => (
        <span>
          {name} <span class={stake ? 'tag tag-stake' : 'tag'}>{interest}</span>{' '}
        </span>
      ))}
      {voices.length === 0 && <span>no source </span>}
      {interested && <span>no independent source </span>}
    </>
  );
}
