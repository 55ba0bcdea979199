import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkSettings } from '#io/check-settings.ts';
import { contentFolder, needContent } from '#io/content-folder.ts';
import { EnvironmentFault } from '#io/environment.ts';
import { internalDomains } from '#io/internal-domains.ts';
import { markBuild } from './build-mark.ts';
import { buildOptions } from './build-options.ts';
import { checkOutFolder } from './check-out-folder.ts';

/** Makes a folder and those above it, one by one: Node's own way never ends where none can be made. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** Makes the folder of the site. @throws EnvironmentFault when nothing can be written there */
function needWritable(out: string): void {
  try {
    makeFolder(out);
    accessSync(out, constants.W_OK);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new EnvironmentFault(
      `SITE_OUT is ${JSON.stringify(out)}, where nothing can be written (${code ?? message}): name another folder.`,
    );
  }
}

/** What `npm run` can be asked to do with the site. */
export type SiteCommand = 'build' | 'dev' | 'preview';

/**
 * Makes sure that a command of the site finds what it needs, before anything is started.
 * @param command which
 * @param root the project's folder
 * @param pid the process whose end is the end of the command
 * @throws EnvironmentFault that says what is wrong, and what to do
 */
export function checkSurroundings(command: SiteCommand, root: string, pid: number): void {
  checkSettings();
  const { outDir } = buildOptions();
  if (command === 'preview') {
    if (existsSync(join(outDir, 'index.html'))) return;
    throw new EnvironmentFault(
      `there is no site in ${outDir} to be shown: build it first with npm run build`,
    );
  }
  needContent(contentFolder());
  internalDomains();
  if (command === 'dev') return;
  checkOutFolder(outDir, root, contentFolder());
  needWritable(outDir);
  markBuild(root, outDir, pid);
}
