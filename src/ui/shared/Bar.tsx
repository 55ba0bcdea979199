import type { VNode } from 'preact';

/** A bar beside a number that says the same. @param width how far it reaches, 0–100 */
export function Bar({ width }: { width: number | string }): VNode {
  return (
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="8"></rect>
      <rect width={width} height="8"></rect>
    </svg>
  );
}
