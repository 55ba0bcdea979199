import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server answers: a status, and JSON, bytes or an address to go on to. */
export type Answer = {
  readonly status?: number;
  readonly json?: unknown;
  readonly bytes?: Buffer;
  readonly location?: string;
};

/** A request as a server saw it. */
export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly token: string | undefined;
  readonly body: unknown;
};

/** What a server answers to `GET /path?query`; undefined for what is not there. */
export type Routes = (call: string) => Answer | undefined;

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}

async function start(routes: Routes, asked: Asked[]): Promise<Server> {
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { method = '', url: path = '', headers } = request;
      asked.push({ method, path, token: headers.authorization, body });
      const { status, json, bytes, location } = routes(`${method} ${path}`) ?? { status: 404 };
      if (location !== undefined) response.setHeader('location', location);
      response.statusCode = status ?? (location === undefined ? 200 : 302);
      response.end(bytes ?? JSON.stringify(json ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/**
 * A server on this machine that speaks like the GitHub API, for as long as something uses it.
 * @param routes what it answers
 * @param use gets its address, and what it was asked so far
 */
export async function withServer<T>(
  routes: Routes,
  use: (url: string, asked: readonly Asked[]) => Promise<T>,
): Promise<T> {
  const asked: Asked[] = [];
  const server = await start(routes, asked);
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
