// Looks at the surroundings, and then starts Astro in this process, so that what is wrong with a
// folder or a variable is told in words and not by a stack.
//
// usage: node src/site/run-astro.ts dev|preview [options of Astro]
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
// First of all: it says that nobody is to be told anything, which Astro reads when it starts.
import '#io/environment.ts';
import { EnvironmentFault } from '#io/environment.ts';
import { tellFault, tellUncaught } from '#io/tell-faults.ts';
import { checkSurroundings } from './check-surroundings.ts';
import type { SiteCommand } from './check-surroundings.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [node = '', , command = '', ...options] = process.argv;

const isKnown = (word: string): word is SiteCommand => ['dev', 'preview'].includes(word);

tellUncaught();
try {
  if (!isKnown(command))
    throw new EnvironmentFault(`run-astro.ts takes dev or preview, not "${command}"`);
  checkSurroundings(command, root, process.pid);
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  process.argv = [node, astro, command, ...options];
  await import(pathToFileURL(astro).href);
} catch (error) {
  tellFault(error);
}
