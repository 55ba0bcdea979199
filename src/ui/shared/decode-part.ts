/**
 * A part of an address as text.
 * @param part as it stands in the address
 * @returns the part itself where it is no encoded text: `100%`
 */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
