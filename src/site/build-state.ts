import type { Entry } from '#domain/entry/entry.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import type { JoinedAgent } from '#exports/export.ts';
import type { ContentHistory } from '#io/git/content-changes.ts';

/** What the loader leaves for the pages. */
export type BuildState = {
  /** The content folder, absolute: pages run from elsewhere and cannot tell. */
  readonly folder: string;
  /** The entries that are to be shown, drafts among them. */
  readonly entries: readonly Entry[];
  /** The ids that were given up. */
  readonly moved: readonly RetiredId[];
  /** What is wrong with the entries, for the page to show while somebody edits. */
  readonly report: string | undefined;
  /** What is said of drafts while somebody edits: they have no page. */
  readonly drafts?: string | undefined;
  /** A number that grows with each reading. */
  readonly generation: number;
  /**
   * Set while a part of the site is printed: what each agent has by itself, where `entries` are some
   * of them, what looks across all, or what is put together from the files of agents.
   */
  readonly part?: SitePart;
  /** Set where the part is `joined`; `entries` is empty then. */
  readonly joined?: JoinedFiles;
  /** Names of published agents, where `entries` are not all of them. */
  readonly names?: NamesById;
};

/** What may be printed by itself: what agents have, what looks across them, and what joins theirs. */
export type SitePart = 'agents' | 'catalog' | 'joined';

/** The files of agents that are put together, where that part is printed. */
export type JoinedFiles = {
  /** In the order of their ids. */
  readonly agents: readonly (JoinedAgent & {
    /** Tells a file of the agent from any other that was written; undefined for one that it has not. */
    readonly written: (path: string) => string | undefined;
  })[];
  /** The text of a file of the site that is written already. */
  readonly read: (path: string) => string;
};

/** The names of published agents by their ids. */
export type NamesById = Pick<ReadonlyMap<string, string>, 'get'>;

/**
 * The content store would copy and serialise every entry; pages need them as they are. Settings,
 * loader and pages live in one process but in separate module graphs, so what they share hangs on
 * the process.
 */
const KEY = Symbol.for('agent-threat-catalog.build-state');
type Shared = {
  state?: BuildState;
  unlisted?: Map<string, ReadonlySet<string>>;
  history?: Promise<ContentHistory | undefined>;
  bundling?: string;
  listener?: () => void;
};
const shared = ((globalThis as { [KEY]?: Shared })[KEY] ??= {});

/** Replaces what is known of the entries. */
export function setBuildState(state: Omit<BuildState, 'generation'>): void {
  shared.state = { ...state, generation: (shared.state?.generation ?? 0) + 1 };
}

/** What is known of the entries; undefined before the first reading. */
export function getBuildState(): BuildState | undefined {
  return shared.state;
}

/**
 * Keeps the paths of pages that search engines are to leave alone.
 * @param group a word for what they are: its paths take the place of those kept before
 */
export function setUnlisted(group: string, paths: ReadonlySet<string>): void {
  (shared.unlisted ??= new Map()).set(group, paths);
}

/** Every path that search engines are to leave alone. */
export function unlistedPaths(): string[] {
  return [...(shared.unlisted?.values() ?? [])].flatMap((paths) => [...paths]);
}

/** Keeps what git is about to tell of the entries. */
export function setHistory(history: Promise<ContentHistory | undefined>): void {
  shared.history = history;
}

/** What git knows of the entries: asked once, when a build or a development server starts. */
export async function getHistory(): Promise<ContentHistory | undefined> {
  return shared.history;
}

/** Keeps what shows the pages of a development server anew. */
export function onReading(listener: () => void): void {
  shared.listener = listener;
}

/** Shows the pages of a development server anew, where one runs. */
export function tellPages(): void {
  shared.listener?.();
}

/** Says that Astro is to bundle the code only: it reads no entry, and prints no page. */
export function setBundling(folder: string): void {
  shared.bundling = folder;
}

/** The folder that the bundle goes to; undefined while no bundle is made. */
export function bundlingTo(): string | undefined {
  return shared.bundling;
}
