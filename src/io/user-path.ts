import { resolve } from 'node:path';

/**
 * The file that a person means. `npm run` changes to the project's root, and leaves the folder in
 * which the person stands in `INIT_CWD`.
 * @param file as it was typed
 * @returns an absolute path
 */
export function userPath(file: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), file);
}
