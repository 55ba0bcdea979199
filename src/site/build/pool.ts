import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { COMPILED } from '#io/compile-cache.ts';
import { environment, EnvironmentFault } from '#io/environment.ts';
import { READS } from './jobs.ts';
import type { Answers, Job, Setting } from './jobs.ts';
import { openQueue } from './queue.ts';

type Reply = { readonly answer: unknown } | { readonly fault: string; readonly isWords?: boolean };

/** What went wrong in another process, as it was there. */
const toFault = ({ fault, isWords }: { fault: string; isWords?: boolean }) =>
  isWords === true ? new EnvironmentFault(fault) : new Error(fault);

/** Asks a process for one thing; rejects with what went wrong there. */
function ask(child: ChildProcess, job: Job): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`a process ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (reply: Reply) => {
      child.off('exit', ended);
      if ('fault' in reply) reject(toFault(reply));
      else resolve(reply.answer);
    });
    child.send(job);
  });
}

/** Entries to read or to print from which one more process saves more time than its start costs. */
const WORTHWHILE = 50;

/**
 * How many processes are worth starting.
 * @param entries to read or to print
 * @param beside how many other things may be done at the same time
 */
export function processesFor(entries: number, beside = 0): number {
  return Math.max(1, Math.min(availableParallelism(), Math.ceil(entries / WORTHWHILE) + beside));
}

/**
 * Processes that do jobs side by side, each one after the other. Processes and not threads: what one
 * needs of memory is bounded by itself, and given back when it ends.
 * There is one at first, which loads what it needs while nobody knows yet what it is to do.
 * @param reads whether they will have to read entries
 */
function openPool(reads: boolean) {
  const file = fileURLToPath(new URL('./build.process.ts', import.meta.url));
  const stdio = ['ignore', 'inherit', 'inherit', 'ipc'] as const;
  const env = { NODE_COMPILE_CACHE: COMPILED, ...environment };
  let known: Setting | undefined;
  const children: ChildProcess[] = [];
  const queue = openQueue(ask);
  /** Starts more of them, up to a number. */
  const widen = (to: number) => {
    while (children.length < to) {
      const child = fork(file, reads ? [READS] : [], {
        serialization: 'advanced',
        stdio: [...stdio],
        env,
      });
      if (known) child.send(known);
      children.push(child);
      queue.enter(child);
    }
  };
  widen(1);
  return {
    widen,
    /** Tells all of them what is the same for all jobs: before the first job, and when more is known. */
    tell: (more: Setting) => {
      known = more;
      for (const child of children) child.send(more);
    },
    /**
     * Has jobs done by whoever is free, begun in the order in which they were asked for. Rejects with
     * the first fault.
     * @param jobs what is asked
     * @param done takes each answer as soon as it is there
     */
    run: async <Asked extends Job>(
      jobs: readonly Asked[],
      done: (answer: Answers[Asked['kind']], place: number) => void,
    ): Promise<void> => {
      const asked = jobs.map(async (job, place) => {
        done((await queue.add(job)) as Answers[Asked['kind']], place);
      });
      await Promise.all(asked);
    },
    /** Ends the processes. */
    close: () => {
      for (const child of children) child.kill();
    },
  };
}

/** The processes of a build. */
export type Pool = ReturnType<typeof openPool>;

/**
 * Does something with processes, of which the first starts while this one still loads what it needs
 * itself. They end with it: those that nobody asks any more would keep a build from ending.
 * @param reads whether they will have to read entries, as far as is known
 * @param work what needs them
 */
export async function withPool<T>(reads: boolean, work: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = openPool(reads);
  try {
    return await work(pool);
  } finally {
    pool.close();
  }
}
