import type { Surroundings } from '#exports/export.ts';
import type { Ask } from '#io/ask.ts';
import type { NewEntry } from '#io/create-entries.ts';
import type { EntryFiles } from '#io/entry-files.ts';
import type { GeneratedFile, LockFile } from '#io/generated-file.ts';
import type { History } from '#io/git/history.ts';
import type { CheckedContent, Content } from '#reader/content.ts';
import type { FixedFile } from '#io/fix-files.ts';
import type { ReportSetting } from '#reader/report/report.ts';

/** What every command may do to the world. Tests hand in their own. */
export type Effects = {
  readonly read: () => Content | Promise<Content>;
  readonly print: (text: string) => void;
  readonly error: (text: string) => void;
  /** Where reports are read. */
  readonly setting: ReportSetting;
};

/** What a command may do that is about one entry. */
export type EntryEffects = Effects & {
  /**
   * Reads of the content folder one entry, and what is wrong with any: the other entries are left
   * out.
   */
  readonly readOne: (id: string) => Content | Promise<Content>;
};

/** What a command may do that changes files of the content, while no other one does. */
type OwnerEffects = {
  /** Does something alone; throws `EnvironmentFault` when another command does not end. */
  readonly exclusively: <T>(command: string, run: () => T | Promise<T>) => Promise<T>;
};

/** What a command may do that writes the scores down. */
export type LockEffects = Effects & OwnerEffects & { readonly lockFile: () => LockFile };

/** What a command may do that writes the schema down. */
export type SchemaEffects = Effects & {
  readonly schemaFile: () => GeneratedFile;
  /** A schema of the API as it was released. */
  readonly releasedFile: (name: string) => GeneratedFile;
  /** Writes what an editor on this machine reads. */
  readonly writeEditorFiles: (schema: string) => void;
};

/** What a command may do that goes by the calendar. */
export type CalendarEffects = Effects & { readonly today: () => string };

/** What a command may do that begins entries. */
export type NewEffects = CalendarEffects &
  OwnerEffects &
  SchemaEffects & {
    readonly entryFiles: () => EntryFiles;
    /** Of a private network, which the readers of the catalog know. Throws `EnvironmentFault`. */
    readonly domains: () => readonly string[];
    /** Writes entries, all or none; gives their files. Throws `CannotCreate`. */
    readonly createEntries: (command: string, entries: readonly NewEntry[]) => readonly string[];
    /** Asks a person, where there is one. */
    readonly ask: Ask | undefined;
  };

/** What a command may do that reads files of the person who runs it. */
export type ImportEffects = NewEffects & {
  /** The file that a person means, absolute. */
  readonly path: (file: string) => string;
};

/** What a command may do that gives agents away in other formats. */
export type ExportEffects = Effects & {
  /** What belongs to the catalog that was read. */
  readonly surroundings: (content: Content) => Surroundings | Promise<Surroundings>;
  /** A file to write, below a folder that a person names. */
  readonly outputFile: (folder: string, path: string) => GeneratedFile;
};

/** What a command may do that looks at earlier states of the entries. */
export type HistoryEffects = Effects & { readonly history: () => History };

/** What a command may do that changes several files as one. */
export type ChangeEffects = CalendarEffects &
  LockEffects & { readonly entryFiles: () => EntryFiles };

/** What a command may do that brings records into the entries. */
export type AdvisoryEffects = ChangeEffects & Pick<ImportEffects, 'path'>;

/** What a command may do that judges a file of the person who runs it. */
export type CheckEffects = CalendarEffects &
  Pick<ImportEffects, 'path'> & {
    /** Reads another content folder, by its absolute path. */
    readonly readFolder: (folder: string) => Content | Promise<Content>;
  };

/** What the check of entries may do besides reading them. */
export type ValidateEffects = Effects &
  OwnerEffects & {
    /** Reads the content folder as far as reports go: much of it from records of the last reading. */
    readonly check: () => Promise<CheckedContent>;
    /** True for a path, as it was typed, that leads to the file of an entry. */
    readonly isFileOf: (path: string, id: string) => boolean;
    /** The ids of the entries that differ from a commit. Throws `GitFault`. */
    readonly changedSince: (ref: string) => readonly string[];
    /** Fixes what is mechanical in some files. */
    readonly fix: (files: readonly string[]) => readonly FixedFile[];
  };

/** All that any command may do. */
export type AllEffects = ChangeEffects &
  CheckEffects &
  EntryEffects &
  ExportEffects &
  HistoryEffects &
  ImportEffects &
  LockEffects &
  SchemaEffects &
  ValidateEffects;
