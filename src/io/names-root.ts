import { resolve } from 'node:path';
import { environment } from './environment.ts';
import { isWithin } from './is-within.ts';

/**
 * The folder from which reports name files: the project's, as contributors stand there. For entries
 * of a repository elsewhere, it is the folder in which a person stands who has them below it, as with
 * `npm --prefix`: so names lead to files from there, and mark lines in that repository.
 * @param folder the content folder, absolute
 * @param variables the environment
 */
export function namesRoot(folder: string, variables = environment): string {
  const project = process.cwd();
  const stands = resolve(variables.INIT_CWD ?? project);
  return isWithin(folder, stands) && !isWithin(folder, project) ? stands : project;
}
