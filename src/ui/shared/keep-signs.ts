/**
 * Ties each sign to the version behind it by a no-break space, so that no line ends with a sign.
 * @param ranges of versions, in signs: `≥ 1.1.0, < 1.1.3`
 */
export function keepSigns(ranges: string): string {
  return ranges.replaceAll(/([<>≤≥]) /g, '$1\u{a0}');
}
