import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { median, readUsage, together, usageHook } from './measure.ts';

/** What a development server takes, in seconds by the clock and MiB. */
export type DevUsage = {
  /** From its start to the first answer of the directory. */
  readonly start: number;
  /** From saving an entry to an answer of its page that shows the edit: the middle of some edits. */
  readonly edit: number;
  /** Of processors, from start to end. */
  readonly cpu: number;
  readonly peak: number;
};

/** Edits that are timed, each of another entry. */
const EDITS = 5;

/** Milliseconds between two looks at a page that does not show its edit yet. */
const PAUSE = 10;

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

/** Asks for a page until it holds a text. @returns the seconds that it took */
async function secondsUntil(url: string, text: string, limit: number): Promise<number> {
  const start = performance.now();
  const past = () => (performance.now() - start) / 1000;
  while (past() < limit) {
    const page = await fetch(url).then(
      (answer) => answer.text(),
      () => '',
    );
    if (page.includes(text)) return past();
    await wait(PAUSE);
  }
  throw new Error(`${url} does not show “${text}” after ${limit} s`);
}

/** Saves entries with another summary, one after the other. @returns the seconds until each shows */
async function timeEdits(url: string, content: string): Promise<number[]> {
  const folder = join(content, 'agents');
  const files = readdirSync(folder).toSorted().slice(0, EDITS);
  const times: number[] = [];
  for (const file of files) {
    const page = `${url}agents/${file.replace(/\.md$/, '')}/`;
    await secondsUntil(page, '</html>', 3600);
    const text = readFileSync(join(folder, file), 'utf8');
    const words = `Edited at ${Date.now()}`;
    writeFileSync(join(folder, file), text.replace(/^summary: (?=\w)/m, `summary: ${words}, `));
    times.push(await secondsUntil(page, words, 600));
  }
  return times;
}

/**
 * Starts the development server of a checkout and edits some entries under it.
 * @param cwd the checkout
 * @param content the content folder
 * @throws Error when it does not answer, with what it said
 */
export async function measureDev(cwd: string, content: string): Promise<DevUsage> {
  const log = join(tmpdir(), `bench-dev-${process.pid}.jsonl`);
  rmSync(log, { force: true });
  const port = await freePort();
  const where = ['--host', '127.0.0.1', '--port', String(port)];
  const child = spawn(process.execPath, ['src/site/run-astro.ts', 'dev', ...where], {
    cwd,
    env: { ...process.env, CATALOG_CONTENT: content, ...usageHook(log) },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise((resolve) => child.on('close', resolve));
  const url = `http://127.0.0.1:${port}/`;
  try {
    const start = await secondsUntil(url, '</html>', 3600);
    const edit = median(await timeEdits(url, content));
    child.kill('SIGTERM');
    await ended;
    return { start, edit, ...together(readUsage(log)) };
  } catch (error) {
    throw new Error(`the development server: ${said.slice(-2000)}`, { cause: error });
  } finally {
    child.kill('SIGKILL');
    rmSync(log, { force: true });
  }
}
