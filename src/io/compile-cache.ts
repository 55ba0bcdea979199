import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Where it is kept, also as what `NODE_COMPILE_CACHE` says to a process from its first file on. */
export const COMPILED = fileURLToPath(new URL('../../.cache/compiled', import.meta.url));

/**
 * Keeps what Node makes of the sources, so that the next command, or the next thread, starts in half
 * of the time. To be called before anything large is imported; where nothing can be written, it does
 * nothing.
 */
export function keepCompiled(): void {
  enableCompileCache(COMPILED);
}
