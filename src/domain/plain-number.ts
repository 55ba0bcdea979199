/**
 * Reads a plain number: no sign, exponent, space or bare point.
 * @param text e.g. `0.97`
 * @param most the highest value allowed, below 100
 * @param decimals the most decimals allowed, at least 1
 * @returns undefined for anything else
 */
export function plainNumber(text: string, most: number, decimals: number): number | undefined {
  const plain = new RegExp(`^\\d{1,2}(\\.\\d{1,${decimals}})?$`).test(text);
  return plain && Number(text) <= most ? Number(text) : undefined;
}
