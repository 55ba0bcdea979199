import type { AstroIntegration } from 'astro';
import { contentFolder } from '#io/content-folder.ts';
import { onReading, setHistory } from './build-state.ts';
import { runWorker } from '#io/run-worker.ts';
import type { ContentHistory } from '#io/git/content-changes.ts';
import type { HistoryAnswer } from './history.worker.ts';

/**
 * Asks git what happened to the entries, in a thread of its own: the build goes on beside it.
 * @param folder the content folder, absolute
 * @param warn where to say that something went wrong
 * @returns undefined where git tells nothing; a build never fails for its history
 */
export async function readHistory(
  folder: string,
  warn: (message: string) => void,
): Promise<ContentHistory | undefined> {
  try {
    const file = new URL('./history.worker.ts', import.meta.url);
    const { past, fault } = await runWorker<HistoryAnswer>(file, { folder });
    if (fault === undefined) return past;
    throw new Error(fault);
  } catch (error) {
    warn(`the history of the entries is left out: ${String(error)}`);
    return undefined;
  }
}

/** Asks git for the history of the entries as soon as a development server starts. */
export function catalogHistory(): AstroIntegration {
  return {
    name: 'agent-threat-catalog:history',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'dev') return;
        setHistory(readHistory(contentFolder(), (message) => logger.warn(message)));
      },
    },
  };
}

/** Where pages of a development server run. */
const ENVIRONMENTS = ['ssr', 'prerender'];

/**
 * Shows pages anew as soon as an entry was read again: what Astro itself does half a second later,
 * after it has written its store. The name of the event is Astro's, and a test waits for its effect.
 */
export function entryEdits(): AstroIntegration {
  return {
    name: 'agent-threat-catalog:edits',
    hooks: {
      'astro:server:setup': ({ server }) => {
        onReading(() => {
          for (const name of ENVIRONMENTS)
            server.environments[name]?.hot.send('astro:content-changed', {});
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        });
      },
    },
  };
}

/**
 * Lets a development server answer for files as well as for pages: one route makes all files, and
 * where addresses always end with a slash, Astro gives `/llms.txt` by `/llms.txt/` alone.
 */
export function filesInDevelopment(): AstroIntegration {
  return {
    name: 'agent-threat-catalog:files',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
      },
    },
  };
}
