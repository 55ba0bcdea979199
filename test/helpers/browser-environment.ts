import type { Browser } from 'playwright-core';
import { builtinEnvironments } from 'vitest/runtime';
import type { Environment } from 'vitest/runtime';

/** Tests and their environment are in different module graphs of one thread. */
const KEY = Symbol.for('agent-threat-catalog.test-browser');
type Holder = { [KEY]?: { started?: Promise<Browser> } };

/**
 * The browser of a worker, once a test has started it. It runs as the worker's own: what passes
 * through another process or thread on its way to a page takes half as much time again.
 */
export const workerBrowser = ((globalThis as Holder)[KEY] ??= {});

/** Node's environment, in which a worker closes its browser before it ends. */
export default {
  ...builtinEnvironments.node,
  name: 'node-with-browser',
  async setup(global, options) {
    const { teardown } = await builtinEnvironments.node.setup(global, options);
    return {
      async teardown(ended) {
        const { started } = workerBrowser;
        // What did not start has failed the tests that wanted it.
        await started?.then((browser) => browser.close()).catch(() => undefined);
        await teardown(ended);
      },
    };
  },
} satisfies Environment;
