import { randomUUID } from 'node:crypto';
import { accessSync, constants, readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { visible } from '#domain/visible.ts';
import { changeFolder, OWNER } from './change-folder.ts';
import { BESIDE } from './disk.ts';
import { EnvironmentFault } from './environment.ts';
import { needContent } from './content-folder.ts';
import { claim, clearAway, isAtWork, readOwner, startOf } from './owner-mark.ts';
import type { Owner } from './owner-mark.ts';

/** A file that is written beside another, to take its place as a whole. */
const TEMPORARY =
  /^(?:\.[\w.-]+\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp|scores\.lock\.json\.\d+)$/;

/** Milliseconds after which nobody is still writing such a file. */
const OLD = 60_000;

function isLeft(path: string, name: string): boolean {
  if (name === BESIDE) return true;
  return TEMPORARY.test(name) && Date.now() - statSync(path).mtimeMs > OLD;
}

/**
 * Removes what a command that was killed left beside the files: texts that never got their name, and
 * that are of no use to anybody. To be called by the owner of the folder alone.
 * @param folder the content folder, absolute
 */
export function removeLeftovers(folder: string): void {
  for (const each of [folder, join(folder, 'agents'), dirname(folder)])
    for (const name of readdirSync(each)) {
      const path = join(each, name);
      try {
        if (isLeft(path, name)) rmSync(path, { force: true });
      } catch {
        // What cannot be removed stands in the way of whoever needs its name, and is told then.
      }
    }
}

/** How long to wait for another command, in milliseconds, and how often to look. */
const PATIENCE = 10_000;
const PAUSE = 50;

/** Waits until the folder is nobody's. @throws EnvironmentFault when that takes too long */
async function waitForTurn(path: string, owner: Owner, patience: number): Promise<void> {
  for (let waited = 0; !claim(path, owner); waited += PAUSE) {
    const other = readOwner(path);
    if (!other || !isAtWork(other)) clearAway(path);
    else if (waited >= patience)
      throw new EnvironmentFault(
        `\`${other.command}\` is changing the entries (process ${other.pid} on ${other.host}): run this again when it has ended. If it is no more, remove ${path}`,
      );
    await sleep(PAUSE);
  }
}

/** The folder of changes. @throws EnvironmentFault when the content cannot be changed at all */
function writable(folder: string): string {
  try {
    const path = changeFolder(folder);
    accessSync(path, constants.W_OK);
    return path;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new EnvironmentFault(
      `nothing can be written in ${visible(folder)} (${code ?? message}); nothing was written`,
    );
  }
}

/** Signals by which a person or a system ends a command, with their numbers. */
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/**
 * Does something that changes a content folder while no other command does. A signal that comes in
 * the midst of it waits until files are whole again.
 * @param folder the content folder, absolute
 * @param command what is done, as others are told of it
 * @param run does it
 * @param patience how long to wait for another command, in milliseconds
 * @throws EnvironmentFault when another command is at work all that time, or there is no folder
 */
export async function exclusively<T>(
  folder: string,
  command: string,
  run: () => T | Promise<T>,
  patience = PATIENCE,
): Promise<T> {
  needContent(folder);
  const path = join(writable(folder), OWNER);
  const { pid } = process;
  const owner = { pid, host: hostname(), start: startOf(pid), command, token: randomUUID() };
  await waitForTurn(path, owner, patience);
  const release = () => {
    if (readOwner(path)?.token === owner.token) rmSync(path, { force: true });
  };
  const handlers = Object.entries(SIGNALS).map(([signal, number]) => {
    const end = () => {
      release();
      process.exit(128 + number);
    };
    process.once(signal, end);
    return () => process.off(signal, end);
  });
  try {
    removeLeftovers(folder);
    return await run();
  } finally {
    release();
    for (const off of handlers) off();
  }
}
