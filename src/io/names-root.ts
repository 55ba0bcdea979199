import { relative } from 'node:path';
import { environment } from './environment.ts';

/** True for a folder in another one, or for that one itself. */
function isIn(folder: string, other: string): boolean {
  const way = relative(other, folder);
  return !/^(?:\.\.(?:[\\/]|$)|[A-Za-z]:|\/)/.test(way);
}

/**
 * The folder from which reports name files: the project's, as contributors stand there. For entries
 * of a repository elsewhere, it is the folder in which a person stands who has them below it, as with
 * `npm --prefix`: so names lead to files from there, and mark lines in that repository.
 * @param folder the content folder, absolute
 * @param variables the environment
 */
export function namesRoot(folder: string, variables = environment): string {
  const [project, stands = project] = [process.cwd(), variables.INIT_CWD];
  return isIn(folder, stands) && !isIn(folder, project) ? stands : project;
}
