import type { EntryHead } from '#domain/entry/entry.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import type { RecordKey } from '#io/records.ts';
import type { FoundFile } from '#io/collect-entries.ts';
import type { ReadFile } from '#io/read-share.ts';
import type { ContentHistory } from '#io/git/content-changes.ts';
import type { JoinedAgent } from '#exports/export.ts';
import type { Bundle } from './bundle.ts';
import type { OutputFolders, WrittenFile } from './output.ts';
import type { KnownPage, PrintedPages } from './print-changed.ts';

/** The argument of a process that is about to read entries: it loads what it needs for that at once. */
export const READS = '--reads';

/** What a process of a build is told before it is asked for anything. */
export type Setting = {
  /** The content folder, absolute. */
  readonly folder: string;
  /** The folder of the records, absolute. */
  readonly records: string;
  /** The calendar date of the build. */
  readonly today: string;
  readonly out: OutputFolders;
  /** What is known only when all entries have been read. */
  readonly pages?: PageSetting;
};

/** What pages are made with, beside the entries. */
export type PageSetting = {
  readonly bundle: Bundle;
  /** The names of published agents. */
  readonly names: readonly (readonly [id: string, name: string])[];
  readonly moved: readonly RetiredId[];
};

/** An entry whose record is to be opened. */
export type Recorded = { readonly id: string; readonly key: RecordKey };

/** What git tells, as far as a job needs it: undefined where it tells nothing. */
type JobHistory = ContentHistory | undefined;

/** Reads entries into records. */
type ReadJob = { readonly kind: 'read'; readonly files: readonly FoundFile[] };

/** Prints what some agents have by themselves. */
export type AgentsJob = {
  readonly kind: 'agents';
  readonly entries: readonly Recorded[];
  readonly history: JobHistory;
};

/**
 * What looks across all agents: pages, which are made of outlines alone, and files for programs with
 * the page of changes, which tell of the history as well.
 */
export type CatalogPart = 'pages' | 'files';

/** Prints parts of what looks across all agents. */
export type CatalogJob = Omit<AgentsJob, 'kind'> & {
  readonly kind: 'catalog';
  readonly parts: readonly CatalogPart[];
  /** Pages that an earlier build printed, by the same code. */
  readonly known: readonly KnownPage[];
};

/** What a part of what looks across agents was printed into. */
export type PrintedPart = PrintedPages & {
  readonly part: CatalogPart | 'joined';
  /** Paths of its pages that search engines are to leave alone. */
  readonly unlisted: readonly string[];
};

/** Puts files of all agents together from those that have been written: one share of them. */
export type JoinedJob = {
  readonly kind: 'joined';
  /** The journal, absolute: it tells of the agents in the order of their ids, and of no others. */
  readonly journal: string;
  readonly history: JobHistory;
  /** Such files that an earlier build put together, by the same code. */
  readonly known: readonly KnownPage[];
  /** A digest of the code. */
  readonly code: string;
  readonly share: number;
  readonly of: number;
};

/** What is asked of a process of the build. */
export type Job = ReadJob | AgentsJob | CatalogJob | JoinedJob;

/** What an agent was printed into. */
export type PrintedAgent = {
  readonly id: string;
  readonly files: readonly WrittenFile[];
  /** The version and the day of its assessment. */
  readonly assessed: Omit<JoinedAgent, 'id'>;
  /** Names of other agents that its pages asked for, and what they were. */
  readonly names: readonly (readonly [id: string, name: string | null])[];
};

/** The answers, by what was asked. */
export type Answers = {
  readonly read: readonly ReadFile<EntryHead>[];
  readonly agents: readonly PrintedAgent[];
  readonly catalog: { readonly parts: readonly PrintedPart[] };
  readonly joined: PrintedPages;
};
