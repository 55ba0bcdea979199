import type { Path } from '../finding.ts';

function descend(
  value: unknown,
  path: (string | number)[],
  visit: (value: unknown, path: Path) => boolean | undefined,
): void {
  if (visit(value, path) === false || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      descend(value[index], path, visit);
      path.pop();
    }
    return;
  }
  for (const key of Object.keys(value)) {
    path.push(key);
    descend((value as Record<string, unknown>)[key], path, visit);
    path.pop();
  }
}

/**
 * Visits every value of the front matter, groups before what is in them. Rules that look at all
 * texts of a thousand entries have no time to make a path for each.
 * @param value where to begin
 * @param visit is shown a value and its path; returns false to leave out what is below it. The path
 *   is one list that changes under way: copy it to keep it.
 */
export function walk(
  value: unknown,
  visit: (value: unknown, path: Path) => boolean | undefined,
): void {
  descend(value, [], visit);
}
