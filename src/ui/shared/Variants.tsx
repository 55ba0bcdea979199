import type { ComponentChildren, VNode } from 'preact';
import type { Variant } from '#ui/entry/profile-marks.ts';

type Props<T> = {
  /** One without a mark always shows. */
  readonly readings: readonly Variant<T>[];
  /** How the value is printed. */
  readonly print: (value: T) => ComponentChildren;
};

/** The readings of a value, each marked with the profiles that it is true of. */
export function Variants<T>({ readings, print }: Props<T>): VNode {
  return (
    <>
      {readings.map(({ mark, value }) => (
        <span class={mark}>{print(value)}</span>
      ))}
    </>
  );
}
