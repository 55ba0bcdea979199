/** How long one request may take. */
const TIMEOUT = 30_000;

/** The most pages of a list that are read: 100 items each. */
const MAX_PAGES = 20;

/**
 * The few calls of the GitHub API that the workflows need.
 * @param {{ url: string, token: string }} access the address of the API, and the token of the job
 */
export function createGithub({ url, token }) {
  /**
   * @param {string} path below the address of the API
   * @param {RequestInit} [init]
   */
  const request = (path, init = {}) =>
    fetch(`${url}${path}`, {
      ...init,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'agent-threat-catalog',
        'x-github-api-version': '2022-11-28',
      },
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
    });

  /**
   * Calls the API with a body of JSON, or none.
   * @param {string} method
   * @param {string} path
   * @param {unknown} [body]
   * @returns {Promise<any>} the answer
   * @throws {Error} when the answer is not a success
   */
  async function call(method, path, body) {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
    const response = await request(path, init);
    if (!response.ok) throw new Error(`${method} ${path}: the API answered ${response.status}`);
    return response.json();
  }

  /**
   * Every item of a list, over all its pages.
   * @param {string} path
   * @returns {Promise<any[]>}
   */
  async function list(path) {
    const items = [];
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const mark = path.includes('?') ? '&' : '?';
      const some = await call('GET', `${path}${mark}per_page=100&page=${page}`);
      items.push(...some);
      if (some.length < 100) return items;
    }
    throw new Error(`${path}: more than ${MAX_PAGES} pages`);
  }

  /**
   * Downloads a file. The API sends us on to a store of files, which must not see the token.
   * @param {string} path
   * @param {number} limit the most bytes that are read
   * @throws {Error} when there is more, or no file
   */
  async function download(path, limit) {
    const response = await request(path);
    const address = response.headers.get('location');
    if (response.status !== 302 || address === null)
      throw new Error(`GET ${path}: the API answered ${response.status}, not with an address`);
    const file = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT) });
    if (!file.ok || file.body === null) throw new Error(`the store answered ${file.status}`);
    const chunks = [];
    let size = 0;
    for await (const chunk of file.body) {
      size += chunk.length;
      if (size > limit) throw new Error(`the artifact has more than ${limit} bytes`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }

  return { call, list, download };
}

/** @typedef {ReturnType<typeof createGithub>} Github */

/** The author of what a workflow writes with its own token. */
const BOT = 'github-actions[bot]';

/**
 * What this workflow wrote earlier: it has the mark, and the bot as its author. A mark alone proves
 * nothing, since anybody can write one.
 * @param {readonly any[]} items comments or issues
 * @param {string} mark
 */
export function findOwn(items, mark) {
  return items.find(
    ({ user, body }) =>
      user?.login === BOT && user.type === 'Bot' && String(body ?? '').startsWith(mark),
  );
}
