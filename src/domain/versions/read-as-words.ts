/**
 * What tells a reader that a version was not taken as it was typed.
 * @param typed any text
 * @param version as `readVersion` read it
 * @returns a sentence without its full stop; undefined where it is what was typed
 */
export function readAsWords(typed: string, version: string): string | undefined {
  return typed.trim() === version ? undefined : `“${typed.trim()}” is read as ${version}`;
}
