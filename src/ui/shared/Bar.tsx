import type { VNode } from 'preact';

type Props = {
  /** How far it reaches, 0–100. */
  readonly width: number | string;
  /** True where it stands on the line of its number, and not on a phone, which has no room for it. */
  readonly isBeside?: boolean;
};

/** A bar that says what a number says. */
export function Bar({ width, isBeside = false }: Props): VNode {
  return (
    <svg
      class={isBeside ? 'bar beside' : 'bar'}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect width="100" height="8"></rect>
      <rect width={width} height="8"></rect>
    </svg>
  );
}
