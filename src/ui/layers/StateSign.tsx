import type { VNode } from 'preact';

/** The sign of a state, which the words beside it tell to those who do not see it. */
export function StateSign({ id, sign }: { id: string; sign: string }): VNode {
  return (
    <span class={`known known-${id}`} aria-hidden="true">
      {sign}
    </span>
  );
}
