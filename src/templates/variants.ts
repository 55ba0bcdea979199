import type { Variant } from '#ui/entry/profile-marks.ts';
import { classes, html } from './html.ts';
import type { Markup, Value } from './html.ts';

/**
 * The readings of a value, each marked with the profiles that it is true of.
 * @param readings one without a mark always shows
 * @param print how the value is printed
 */
export function variantMarks<T>(
  readings: readonly Variant<T>[],
  print: (value: T) => Value,
): Markup[] {
  return readings.map(({ mark, value }) => html`<span${classes(mark)}>${print(value)}</span>`);
}
