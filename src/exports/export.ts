import type { Agent, Catalog } from '#domain/catalog/catalog.ts';
import type { Change } from '#domain/catalog/changes.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import type { Layout } from '#ui/diagram/geometry.ts';
import type { FormatId } from './format-ids.ts';
import type { Publisher } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** Where everything of a site is found from outside. */
export type Addresses = {
  /** The paths of the site. */
  readonly urls: Urls;
  /** A path of the site as a whole address. */
  readonly whole: (path: string) => string;
};

/**
 * @param origin where the site is served, e.g. `https://catalog.example`
 * @param base the path that it is served under, e.g. `/`
 * @param publisher who stands behind it
 */
export function createAddresses(origin: string, base: string, publisher: Publisher): Addresses {
  return { urls: createUrls(base, publisher), whole: (path) => new URL(path, origin).href };
}

/** What an export may need beside the agent that it tells of. */
export type Surroundings = {
  readonly catalog: Catalog;
  /** The ids that were given up. */
  readonly moved: readonly RetiredId[];
  /** The calendar date of the build. */
  readonly today: string;
  /** The text of an agent's file, as it was read. */
  readonly sourceOf: (agent: Agent) => string;
  readonly addresses: Addresses;
  /** The formats that agents can be had in on the site. */
  readonly formats: readonly FormatId[];
  /** Agents on one page of the directory. */
  readonly directoryRows: number;
  /** Every change that git tells of, newest first; undefined where it tells nothing. */
  readonly changes: readonly Change[] | undefined;
  /** The day before which git knows nothing, in a clone without its older commits. */
  readonly cutOn: string | undefined;
  /** The drawing of an agent's architecture; undefined where there is none. */
  readonly layoutOf: (agent: Agent) => Promise<Layout | undefined>;
};

/** A text, or one that is still being made. */
export type Text = string | Promise<string>;

/** What a site may leave out. */
type Optional = {
  /** The format that it belongs to; undefined for what every site has. */
  readonly format?: FormatId;
};

/** A machine format of one agent: one file for each agent that has anything to say in it. */
export type AgentExport = Optional & {
  readonly id: string;
  /** The path of its file below the root of the site. */
  readonly file: (id: string) => string;
  /** Its media type. */
  readonly type: string;
  /** False where an agent has nothing for this format; without it, every agent has a file. */
  readonly holds?: (agent: Agent) => boolean;
  readonly write: (agent: Agent, around: Surroundings) => Text;
};

/** A machine format of the whole catalog: any number of files, each made when it is asked for. */
export type CatalogExport = Optional & {
  readonly id: string;
  readonly type: string;
  readonly files: (around: Surroundings) => readonly ExportFile[];
};

/** What is told of an agent where the files of several are put together. */
export type JoinedAgent = {
  readonly id: string;
  /** The assessed version. */
  readonly version: string;
  /** The day of the assessment. */
  readonly on: string;
};

/** What a file that is put together may need beside the agents that it tells of. */
export type JoinedAround = Pick<Surroundings, 'addresses' | 'moved' | 'changes'>;

/**
 * Puts the file of all agents together from the files of single ones, so that no more than one of
 * them is ever at hand.
 * @param agents in the order of their ids
 * @param texts their files, one after the other; they can be asked for again
 * @returns the file of all, in pieces
 */
export type Join = (
  agents: readonly JoinedAgent[],
  texts: () => Iterable<string>,
  around: JoinedAround,
) => Iterable<string>;

/** What the end of a file says of the part of an agent: how many rows it has, and which `null`s. */
export type PartNote = {
  readonly rows: number;
  readonly unknown: readonly (readonly [row: number, within: string, reason: string])[];
};

/** What an agent has in a file of all: nothing stands there where its text is empty. */
export type Part = { readonly text: string; readonly note?: PartNote };

/**
 * How a file of all agents is put together that has one part for each of them. A part is the same
 * wherever it stands, so that those of agents that did not change need not be cut anew.
 */
export type PartedJoin = {
  /** What stands between two parts. */
  readonly between: string;
  /** @param text the file of the agent */
  readonly cut: (text: string, agent: JoinedAgent, around: JoinedAround) => Part;
  readonly before: (agents: readonly JoinedAgent[], around: JoinedAround) => string;
  /** @param notes of the parts that are not empty, in their order */
  readonly behind: (
    agents: readonly JoinedAgent[],
    around: JoinedAround,
    notes: readonly (PartNote | undefined)[],
  ) => string;
};

/** How a file of all agents is put together: part by part, where it has one for each of them. */
export type Joining = Join | PartedJoin;

/** A file of all agents that is put together from the files of single ones. */
export type JoinedExport = {
  /** Its path below the root of the site. */
  readonly path: string;
  readonly type: string;
  /** The path of the file of an agent that goes into it. Not every agent has one. */
  readonly of: (id: string) => string;
  /** True where it is written even if no agent has a part in it. */
  readonly isAlways: boolean;
  readonly join: Joining;
};

/** A file of the site: its path below the root, its media type, and how it comes about. */
export type ExportFile = {
  readonly path: string;
  readonly write: () => Text;
};
