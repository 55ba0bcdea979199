/** What a path of an agent begins with: its pages, and its files for programs. */
const OF_AGENT =
  /^\/?(?:agents|api\/v1\/agents|badge|compare|og|search\/records)\/([a-z0-9-]+?)(?:\.\w+$|\/|$)/;

/**
 * The id that a path of the site is about, if it is about one: of an agent, or of one that was there.
 * @param path below the base, with or without a slash before it
 */
export function idInPath(path: string): string | undefined {
  return OF_AGENT.exec(path)?.[1];
}

/**
 * Tells what an agent has by itself from what looks across agents.
 * @param ids of the agents
 * @returns true for a path of one of them
 */
export function isOfAgents(ids: ReadonlySet<string>): (path: string) => boolean {
  return (path) => ids.has(idInPath(path) ?? '');
}
