import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ProcessEnded, startProcess } from '../../src/site/build/run-process.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-process-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Starts a process that waits twice, and leaves a file after each word. */
function waitTwice() {
  const script = join(folder, 'wait.mjs');
  const told = new URL('../../src/io/when-told.ts', import.meta.url).href;
  writeFileSync(
    script,
    `import { writeFileSync } from 'node:fs';
    import { whenTold } from ${JSON.stringify(told)};
    const [first, second] = JSON.parse(process.argv[2]);
    await whenTold();
    writeFileSync(first, '');
    await whenTold();
    writeFileSync(second, '');`,
  );
  const files = [join(folder, 'first'), join(folder, 'second')] as const;
  const running = startProcess(pathToFileURL(script), files);
  return { running, isThere: () => files.map((file) => existsSync(file)) };
}

it('a process waits for each word, and hears also what was said before it listened', async () => {
  const { running, isThere } = waitTwice();
  running.tell();
  await expect.poll(isThere, { timeout: 20_000 }).toEqual([true, false]);
  running.tell();
  await running.ended;
  expect(isThere()).toEqual([true, true]);
});

it('a process that is stopped while it waits has not ended well', async () => {
  const { running, isThere } = waitTwice();
  running.stop();
  await expect(running.ended).rejects.toThrow(ProcessEnded);
  running.tell();
  expect(isThere()).toEqual([false, false]);
});
