import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../.cache/compiled', import.meta.url));

/**
 * Keeps what Node makes of the sources, so that the next command, or the next thread, starts in half
 * of the time. To be called before anything large is imported; where nothing can be written, it does
 * nothing.
 */
export function keepCompiled(): void {
  enableCompileCache(FOLDER);
}
