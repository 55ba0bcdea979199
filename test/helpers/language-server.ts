import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

type Message = { id?: number; method?: string; result?: unknown; error?: { message: string } };

/** An answer of the server to a request, of any shape. */
export type Ask = (method: string, params: unknown) => Promise<unknown>;

/** Cuts what the server says into messages: a header with the length, then that many bytes. */
function createReader(take: (message: Message) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const end = rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(rest.toString('latin1', 0, end))?.[1]);
      if (end === -1 || rest.length < end + 4 + length) return;
      take(JSON.parse(rest.toString('utf8', end + 4, end + 4 + length)) as Message);
      rest = rest.subarray(end + 4 + length);
    }
  };
}

/**
 * Runs Astro's language server, the one inside its extension for VS Code, over its standard input
 * and output, with help for front matter switched on.
 * @param root the folder that the editor has open
 * @param use what to do with it; `tell` sends what takes no answer
 */
export async function withLanguageServer<T>(
  root: string,
  use: (ask: Ask, tell: (method: string, params: unknown) => void) => Promise<T>,
): Promise<T> {
  const program = join(dirname(require.resolve('@astrojs/language-server/package.json')), 'bin');
  const server = spawn(process.execPath, [join(program, 'nodeServer.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const waiting = new Map<number, (message: Message) => void>();
  const send = (message: object) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const read = createReader((message) => {
    if (message.method === undefined) waiting.get(message.id ?? -1)?.(message);
    // The server asks for settings and the like: nothing is set.
    else if (message.id !== undefined) send({ id: message.id, result: null });
  });
  server.stdout.on('data', read);
  let count = 0;
  const ask: Ask = (method, params) =>
    new Promise((resolve, reject) => {
      const id = (count += 1);
      waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(error.message)) : resolve(result),
      );
      send({ id, method, params });
    });
  const tell = (method: string, params: unknown) => send({ method, params });
  try {
    await ask('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(root).href,
      workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'project' }],
      capabilities: { textDocument: { completion: {}, diagnostic: {} } },
      initializationOptions: {
        typescript: { tsdk: dirname(require.resolve('typescript')) },
        contentIntellisense: true,
      },
    });
    tell('initialized', {});
    return await use(ask, tell);
  } finally {
    server.kill();
  }
}
