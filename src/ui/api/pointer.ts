/**
 * The part of a value that a JSON Pointer leads to. Source: RFC 6901.
 * @param value any JSON
 * @param pointer e.g. `/agent/score`; the empty one leads to the whole
 * @returns the part, or in `missing` how far the way goes that is there
 */
export function partAt(
  value: unknown,
  pointer: string,
): { readonly part: unknown } | { readonly missing: string } {
  if (pointer === '') return { part: value };
  if (!pointer.startsWith('/')) return { missing: 'a pointer begins with “/”' };
  let [part, way] = [value, ''];
  for (const step of pointer.slice(1).split('/')) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key))
      return { missing: `there is no “${key}” in ${way === '' ? 'the document' : way}` };
    part = (part as Record<string, unknown>)[key];
    way += `/${step}`;
  }
  return { part };
}
