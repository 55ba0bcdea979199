import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleParts } from './bundle-parts.ts';
import { keepNewest } from './keep-newest.ts';
import { runProcess } from './run-process.ts';

/** The style sheets of a page, as Astro keeps them by route. */
type PageStyles = readonly [key: string, page: { readonly styles: readonly unknown[] }];

/** What Astro made of the code, before any page is printed. */
export type Bundle = {
  /** The folder of the modules that print pages, absolute. */
  readonly server: string;
  /** The folder of what browsers load: scripts, styles, and the files of `public/`. */
  readonly client: string;
  /** The module that knows every route, below `server`. */
  readonly entry: string;
  readonly styles: readonly PageStyles[];
};

/** The bundle in a folder; undefined where there is none that is whole. */
function open(folder: string): Bundle | undefined {
  const styles = join(folder, bundleParts.styles);
  if (!existsSync(styles)) return undefined;
  const server = join(folder, bundleParts.server);
  const entry = readdirSync(server).find((name) => name.startsWith('prerender-entry'));
  if (entry === undefined) return undefined;
  const client = join(folder, bundleParts.client);
  return {
    ...{ server, client, entry },
    styles: JSON.parse(readFileSync(styles, 'utf8')) as PageStyles[],
  };
}

/** Puts a bundle in its place; one that another build has put there meanwhile is as good. */
function place(beside: string, folder: string): void {
  if (open(folder)) return;
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(beside, folder);
  } catch (error) {
    if (!open(folder)) throw error;
  }
}

/**
 * The bundle of the code as it is: kept from an earlier build, or made now. Nothing in it depends on
 * the entries, so a build after an edit of an entry does not start Astro.
 * @param root of the project
 * @param folder of the bundle, of which there is one for each state of the code
 * @returns rejects when Astro cannot make it, with what it said
 */
export async function bundleOf(root: string, folder: string): Promise<Bundle> {
  const kept = open(folder);
  if (kept) {
    keepNewest(folder);
    return kept;
  }
  mkdirSync(dirname(folder), { recursive: true });
  const beside = `${folder}.${process.pid}.tmp`;
  try {
    await runProcess(new URL('./bundle.process.ts', import.meta.url), { root, folder: beside });
    place(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
  const made = open(folder);
  if (!made) throw new Error(`Astro left no bundle in ${folder}`);
  keepNewest(folder);
  return made;
}
