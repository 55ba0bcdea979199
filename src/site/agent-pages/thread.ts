import { parentPort, workerData } from 'node:worker_threads';
import { keepCompiled } from '#io/compile-cache.ts';
import { toWord } from '../reading-word.ts';
import type { Answer, Task } from './messages.ts';

keepCompiled();
const task = workerData as Task;
const say = (answer: Answer) => parentPort?.postMessage(answer);
const { readSite } = await import('../reading.ts');

// Runs in a thread of its own, beside the build: reads the entries, and goes on to make of them what
// it need not wait for Astro to make.
const reading = await readSite(task.reading);
say(toWord(reading));
if (!reading.broken && parentPort) {
  const { makeAgents } = await import('./maker.ts');
  try {
    await makeAgents(parentPort, task, reading);
    say({ fault: undefined });
  } catch (error) {
    say({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
  parentPort.close();
}
