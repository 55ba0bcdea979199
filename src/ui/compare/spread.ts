/**
 * How far values lie apart.
 * @param values one or more, 0–1 with two decimals at most
 * @returns in hundredths; undefined where one of them is unknown
 */
export function spreadOf(values: readonly (number | 'unknown')[]): number | undefined {
  const known = values.filter((value) => value !== 'unknown');
  if (known.length < values.length) return undefined;
  // Whole hundredths are exact.
  return Math.round(Math.max(...known) * 100) - Math.round(Math.min(...known) * 100);
}
