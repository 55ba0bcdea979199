import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { Site } from './site-setup.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** A site that is being served. */
export type Served = {
  /** The address of its root, e.g. `http://127.0.0.1:41234/x/y/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

/** The file behind a path of the site, undefined when there is none. */
async function fileOf({ folder, base }: Site, pathname: string): Promise<string | undefined> {
  if (!pathname.startsWith(base)) return undefined;
  const path = normalize(decodeURIComponent(pathname.slice(base.length)));
  if (path.startsWith('..')) return undefined;
  const file = join(folder, pathname.endsWith('/') ? join(path, 'index.html') : path);
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}

/** Serves a built site as a plain host of files does: no rewriting, and 404.html for what is missing. */
export async function serve(site: Site): Promise<Served> {
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const file = await fileOf(site, pathname);
      const body = await readFile(file ?? join(site.folder, '404.html'));
      const type = TYPES[extname(file ?? '404.html')] ?? 'application/octet-stream';
      // Files named after their contents may be kept, as a host of files would say.
      const keep = pathname.includes('/_astro/') ? 'max-age=3600, immutable' : 'no-store';
      response.writeHead(file ? 200 : 404, { 'content-type': type, 'cache-control': keep });
      response.end(body);
    })().catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}${site.base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
