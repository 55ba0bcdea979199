import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { COMPILED } from '#io/compile-cache.ts';
import { environment } from '#io/environment.ts';
import { STOPPED } from '#io/tell-faults.ts';

/** A program that has said itself what was wrong: nothing is left to tell. */
export class ProcessEnded extends Error {
  /** What the build ends with in turn. */
  readonly status: number;

  /** @param code that it ended with; null where a signal ended it */
  constructor(code: number | null) {
    super(`a process of the build ended with ${code}`);
    this.status = code === STOPPED ? STOPPED : 1;
    this.name = 'ProcessEnded';
    this.stack = this.message;
  }
}

/** A process that goes on beside this one. */
export type Running = {
  /** Settles when it has ended well; rejects with `ProcessEnded` when it has not. */
  readonly ended: Promise<void>;
  /** Says that it may go on, where it waits: see `whenTold`. */
  readonly tell: () => void;
  /** Ends it. */
  readonly stop: () => void;
};

/**
 * Starts a script in a process of its own, whose memory is given back when it ends.
 * @param file the script
 * @param task what it is to do: its one argument, as JSON
 */
export function startProcess(file: URL, task: unknown): Running {
  const env = { NODE_COMPILE_CACHE: COMPILED, ...environment };
  const child = fork(fileURLToPath(file), [JSON.stringify(task ?? null)], {
    stdio: 'inherit',
    env,
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new ProcessEnded(code))));
  });
  // Who waits for it meets the fault; until then it must not end this process.
  ended.catch(() => undefined);
  return {
    ended,
    // One that has ended hears nothing: how it ended says why.
    tell: () => void child.send('go', () => undefined),
    stop: () => void child.kill(),
  };
}

/**
 * Runs a script in a process of its own, to its end.
 * @param file the script
 * @param task what it is to do: its one argument, as JSON
 * @returns when it has ended well; rejects with `ProcessEnded` when it has not
 */
export function runProcess(file: URL, task: unknown): Promise<void> {
  return startProcess(file, task).ended;
}
