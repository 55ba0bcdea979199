import { resolve } from 'node:path';
import { environment } from './environment.ts';

/**
 * The file that a person means. `npm run` changes to the project's root, and leaves the folder in
 * which the person stands in `INIT_CWD`.
 * @param file as it was typed
 * @returns an absolute path
 */
export function userPath(file: string): string {
  return resolve(environment.INIT_CWD ?? process.cwd(), file);
}
