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

/**
 * The journal of a folder that a site is built into: which agents have been printed, from what, and
 * into which files. It is written while the build goes on, so that a build that was stopped is taken
 * up where it was.
 * @param file of the journal, absolute
 */
export function openJournal(file: string) {
  return {
    /** What was printed, by id: the last word counts, and half a line counts for nothing. */
    read: (): Map<string, Unit> => {
      if (!existsSync(file)) return new Map();
      const units = readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line): Unit[] => {
          try {
            return line === '' ? [] : [JSON.parse(line) as Unit];
          } catch {
            return [];
          }
        });
      return new Map(units.map((unit) => [unit.id, unit]));
    },
    /** Adds what has just been printed. */
    add: (units: readonly Unit[]): void => {
      mkdirSync(dirname(file), { recursive: true });
      appendFileSync(file, units.map((unit) => `${JSON.stringify(unit)}\n`).join(''));
    },
    /** Keeps these, and forgets all others. */
    replace: (units: readonly Unit[]): void => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.tmp`, units.map((unit) => `${JSON.stringify(unit)}\n`).join(''));
      renameSync(`${file}.tmp`, file);
    },
  };
}
