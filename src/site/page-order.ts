/** What a path of an agent begins with: its pages, and its files for programs. */
const OF_AGENT = /^\/?(?:agents|badge|compare|og)\/([a-z0-9-]+?)(?:\.\w+$|\/|$)/;

/**
 * Puts the pages and files of one agent beside each other, in the place of the first of them.
 * @param paths in any order
 * @returns the same paths
 */
export function byAgent<T extends { readonly pathname: string }>(paths: readonly T[]): T[] {
  const groups = new Map<string, T[]>();
  for (const path of paths) {
    const key = OF_AGENT.exec(path.pathname)?.[1] ?? path.pathname;
    const group = groups.get(key);
    if (group) group.push(path);
    else groups.set(key, [path]);
  }
  return [...groups.values()].flat();
}
