import { keepCompiled } from '#io/compile-cache.ts';
import { READS } from './jobs.ts';
import type { Answers, Job, Setting } from './jobs.ts';

keepCompiled();
const { openPrinter } = await import('./printer.ts');
const { buildOptions } = await import('#site/build-options.ts');
const { systemFault } = await import('#io/system-fault.ts');

/** What reads entries takes a quarter of a second to load, and after an edit nobody asks for it. */
const reader = () => import('#io/read-share.ts');
if (process.argv.includes(READS)) await reader();

let setting: Setting | undefined;
let printer: ReturnType<typeof openPrinter> | undefined;

/** Does a job. The bundle is loaded when the first page is asked for. */
async function work(job: Job, given: Setting): Promise<Answers[Job['kind']]> {
  if (job.kind === 'read') {
    const { readHead } = await reader();
    return job.files.map((file) => readHead(file, given.today, given.records));
  }
  if (!given.pages) throw new Error('nothing can be printed before all entries are read');
  printer ??= openPrinter(given, given.pages, buildOptions(), (text) =>
    process.stderr.write(`${text}\n`),
  );
  const { agents, catalog, joined } = await printer;
  if (job.kind === 'joined') return joined(job);
  return job.kind === 'agents' ? agents(job) : catalog(job);
}

// Without the one that asks, there is nothing to do.
process.once('disconnect', () => process.exit());

// A process of a build: it is told the setting, then one job after the other, and answers each.
process.on('message', (message: Setting | Job) => {
  if (!('kind' in message) || setting === undefined) {
    setting = message as Setting;
    return;
  }
  work(message, setting).then(
    (answer) => process.send?.({ answer }),
    (error: unknown) => {
      const words = systemFault(error)?.message;
      const fault = words ?? (error instanceof Error ? error.stack : String(error));
      process.send?.({ fault, isWords: words !== undefined });
    },
  );
});
