/**
 * A cell of CSV, by RFC 4180: in quotes where it needs them, with quotes inside doubled.
 * @param text of any kind
 * @param delimiter what separates cells
 */
export function csvCell(text: string, delimiter: string): string {
  const plain = !text.includes(delimiter) && !/["\r\n]/.test(text) && text.trim() === text;
  return plain ? text : `"${text.replaceAll('"', '""')}"`;
}
