import { join } from 'node:path';
import { build } from 'astro';
import { setBundling } from '#site/build-state.ts';
import { bundleParts } from './bundle-parts.ts';
import { tellUncaught } from '#io/tell-faults.ts';

/** Where the bundle goes, and of what. */
type Task = { readonly root: string; readonly folder: string };

// Runs in a process of its own: what Astro and Vite need of memory is given back before pages are
// printed.
tellUncaught();
const { root, folder } = JSON.parse(process.argv[2] ?? '') as Task;
setBundling(folder);
await build({ root, outDir: join(folder, bundleParts.client), logLevel: 'warn' });
