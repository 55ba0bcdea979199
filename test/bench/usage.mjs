// Loaded before a program that is measured: leaves a line of what the process took when it ends.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const started = performance.now();

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    // The last steps of a build wait until they are told to begin.
    const start = performance.getEntriesByName('begun')[0]?.startTime ?? started;
    const row = {
      script: (process.argv[1] ?? '').replaceAll('\\', '/').split('/src/').at(-1),
      wall: (performance.now() - start) / 1000,
      cpu: (userCPUTime + systemCPUTime) / 1e6,
      peak: maxRSS / 1024,
    };
    appendFileSync(process.env.BENCH_USAGE, `${JSON.stringify(row)}\n`);
  });
  // A process that is told to end leaves its line, too.
  process.on('SIGTERM', () => process.exit(0));
}
