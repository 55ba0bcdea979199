/** A package URL as its registry has it: `@scope/name` of `pkg:npm/%40scope/name`. */
export function packageName(purl: string): string {
  return purl.replace(/^pkg:[^/]+\//, '').replaceAll('%40', '@');
}
