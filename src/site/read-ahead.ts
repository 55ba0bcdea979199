import type { AstroIntegration } from 'astro';
import { contentFolder } from '#io/content-folder.ts';
import { today } from '#io/today.ts';
import { keepAhead, keepPast } from './memory.ts';
import { readApart } from './read-apart.ts';
import { readHistory } from './read-history.ts';

/** Begins to read the entries and their history as soon as a build begins, a second before the loader asks for them. */
export function readAhead(): AstroIntegration {
  return {
    name: 'agent-threat-catalog:read-ahead',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command === 'build' || command === 'dev')
          keepPast(readHistory(contentFolder(), (message) => logger.warn(message)));
        if (command !== 'build') return;
        const reading = readApart({ folder: contentFolder(), today: today(), lastGood: [] });
        // Whoever takes the reading meets the fault; until then it must not end the process.
        reading.catch(() => undefined);
        keepAhead(reading);
      },
    },
  };
}
