import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { PrintedAgent } from './jobs.ts';

/** What an agent was printed into, and from what. */
export type Unit = PrintedAgent & {
  /** A digest of all that its pages depend on, but for names of other agents. */
  readonly key: string;
};

/** A line of the journal; undefined for half of one. */
export function parseUnit(line: string): Unit | undefined {
  try {
    return JSON.parse(line) as Unit;
  } catch {
    return undefined;
  }
}

/** What lines of a journal tell, one after the other, so that few of them are ever at hand. */
export function* unitsIn(lines: Iterable<string>): Iterable<Unit> {
  for (const line of lines) {
    const unit = parseUnit(line);
    if (unit) yield unit;
  }
}

/** The lines of a journal by the ids of their agents: the last word counts. */
function linesById(text: string): Map<string, string> {
  const lines = new Map<string, string>();
  for (const line of text.split('\n')) {
    const id = line === '' ? undefined : parseUnit(line)?.id;
    if (id !== undefined) lines.set(id, line);
  }
  return lines;
}

/**
 * The journal of a folder that a site is built into: which agents have been printed, from what, and
 * into which files. It is written while the build goes on, so that a build that was stopped is taken
 * up where it was. It is read as lines: the files of 50,000 agents as values took 1.4 GB.
 * @param file of the journal, absolute
 */
export function openJournal(file: string) {
  return {
    /** What was printed, as lines by id: the last word counts, and half a line counts for nothing. */
    read: (): Map<string, string> =>
      existsSync(file) ? linesById(readFileSync(file, 'utf8')) : new Map<string, string>(),
    /** Adds what has just been printed. */
    add: (lines: readonly string[]): void => {
      mkdirSync(dirname(file), { recursive: true });
      appendFileSync(file, lines.map((line) => `${line}\n`).join(''));
    },
    /** Keeps these, in their order, and forgets all others. */
    replace: (lines: readonly string[]): void => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.tmp`, lines.map((line) => `${line}\n`).join(''));
      renameSync(`${file}.tmp`, file);
    },
  };
}
