import { Worker } from 'node:worker_threads';
import { fromWord } from '../reading-word.ts';
import type { Reading } from '../reading.ts';
import type { Answer, Order, Task } from './messages.ts';

/** The thread that reads the entries and makes the pages of agents beside the build. */
export type AgentThread = {
  /** What became of the entries; rejects when the folder cannot be read. */
  readonly reading: Promise<Reading>;
  readonly order: (order: Order) => void;
  /** Waits until everything is written; rejects with what went wrong. */
  readonly finish: () => Promise<void>;
};

/**
 * Starts the thread. It loads its code as it is on disk, not as Astro bundles it.
 * @param task what it is to do
 */
export function startAgentThread(task: Task): AgentThread {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), { workerData: task });
  const died = new Promise<never>((_, reject) => worker.once('error', reject));
  const answer = <Part>(pick: (answer: Answer) => Part | undefined) =>
    Promise.race([
      died,
      new Promise<Part>((resolve) =>
        worker.on('message', (message: Answer) => {
          const part = pick(message);
          if (part !== undefined) resolve(part);
        }),
      ),
    ]);
  const reading = answer((message) => ('reading' in message ? fromWord(message) : undefined));
  const end = answer((message) => ('fault' in message ? message : undefined));
  // Whoever asks meets the fault; until then it must not end the process.
  for (const promise of [reading, end]) promise.catch(() => undefined);
  // A build that fails elsewhere must not wait for a thread that waits for orders.
  void reading.then(() => worker.unref()).catch(() => undefined);
  return {
    reading,
    order: (order) => worker.postMessage(order),
    finish: async () => {
      worker.ref();
      worker.postMessage('finish' satisfies Order);
      const { fault } = await end;
      if (fault !== undefined) throw new Error(`the pages of agents: ${fault}`);
    },
  };
}
