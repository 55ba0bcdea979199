import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { cleanEnvironment, root } from './build-site.ts';

/** A development server, and what it has said so far. */
export type DevServer = {
  readonly url: string;
  readonly output: () => string;
  readonly close: () => Promise<void>;
};

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      server.close(() => resolve(port ?? 0));
    });
  });
}

/**
 * Starts `astro dev`, as `npm run dev` does, and waits until it answers.
 * @param content the content folder
 * @param given more variables
 */
export async function startDevServer(
  content: string,
  given: Readonly<Record<string, string>> = {},
): Promise<DevServer> {
  const port = await freePort();
  const script = ['node_modules/astro/bin/astro.mjs', 'dev'];
  const where = ['--host', '127.0.0.1', '--port', String(port)];
  const child = spawn(process.execPath, [...script, ...where], {
    cwd: root,
    env: cleanEnvironment({ ...given, CATALOG_CONTENT: content }),
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const close = async () => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 3_000);
    await ended;
    clearTimeout(timer);
  };
  const url = `http://127.0.0.1:${port}/`;
  try {
    for (let tries = 0; tries < 300; tries += 1) {
      if (child.exitCode !== null) break;
      const answer = await fetch(url).catch(() => undefined);
      if (answer?.ok) return { url, output: () => said, close };
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`the development server does not answer:\n${said}`);
  } catch (error) {
    await close();
    throw error;
  }
}
