import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from './run-command.ts';

/** Every file of a project with its text, by its path from the root; without what undoes a change. */
export function filesOf({ root }: Pick<Project, 'root'>): Record<string, string> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !file.parentPath.includes('/.changes'))
    .map((file) => join(file.parentPath, file.name))
    .sort();
  return Object.fromEntries(
    paths.map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  );
}
