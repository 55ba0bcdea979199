// Loaded before a program that is measured: leaves a line of what the process took when it ends.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpu = (userCPUTime + systemCPUTime) / 1e6;
    appendFileSync(process.env.BENCH_USAGE, `${JSON.stringify({ cpu, peak: maxRSS / 1024 })}\n`);
  });
