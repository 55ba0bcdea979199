import type { AstroIntegration } from 'astro';
import { contentFolder } from '#io/content-folder.ts';
import { setHistory } from './build-state.ts';
import { readHistory } from './read-history.ts';

/** Asks git for the history of the entries as soon as a build or a development server starts. */
export function catalogHistory(): AstroIntegration {
  return {
    name: 'agent-threat-catalog:history',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        setHistory(readHistory(contentFolder(), (message) => logger.warn(message)));
      },
    },
  };
}
