/**
 * What is wrong with a value that has not the form of its field, to follow the name of the field. The
 * schema says it, and what may have been meant is looked up by it.
 */
export const formWords = {
  id: 'is not an id: lower-case letters and digits, joined by single dashes',
  advisoryId: 'is not a CVE id (CVE-2026-12345) or a GHSA id',
  packageUrl: 'is not a package URL without a version, such as pkg:pypi/langflow',
  address: 'is not an https address of a named host',
  day: 'is not a day that exists, as YYYY-MM-DD',
  dayOrUnknown: 'is not a day that exists, as YYYY-MM-DD, nor the word unknown',
  factorValue: 'is not a number from 0 to 1 with at most two decimals, nor the word unknown',
  ends: 'begins or ends with white space',
  oneLine: 'has a line break, or white space besides one space',
} as const;

/** True for what is said of a field that takes a day. */
export function isAboutDay(words: string): boolean {
  return words === formWords.day || words === formWords.dayOrUnknown;
}
