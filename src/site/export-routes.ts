import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createAddresses } from '#exports/export.ts';
import type { Agent, Catalog } from '#domain/catalog/catalog.ts';
import { latest } from '#domain/remember.ts';
import type { JoinedExport, Surroundings } from '#exports/export.ts';
import { toJoin } from '#exports/join-parts.ts';
import {
  exportFiles,
  filesOfAgents,
  filesOfCatalog,
  filesOfOldIds,
  joinedExports,
} from '#exports/registry.ts';
import type { TypedFile } from '#exports/registry.ts';
import { today } from '#io/today.ts';
import { buildOptions } from './build-options.ts';
import { getBuildState } from './build-state.ts';
import type { JoinedFiles, SitePart } from './build-state.ts';
import type { PartedFile } from './build/write-parts.ts';
import { siteCatalog } from './catalog.ts';
import { layoutOf } from './diagram/layout-cache.ts';
import { siteHistory } from './history.ts';
import { ogImage, siteImage } from './og-images.ts';
import { isOfAgents } from './agent-paths.ts';

/** What a file holds; a large one in pieces. */
type Written = string | Uint8Array<ArrayBuffer> | Iterable<string>;

/** How a file comes about, and what it is. */
type FileProps = {
  readonly type: string;
  readonly write: () => Written | Promise<Written>;
  /** Gives all that it is made of beside the code; undefined where nothing tells. */
  readonly view?: () => unknown;
  /** How it is put together of parts, where it has one for each of several agents. */
  readonly parted?: PartedFile;
};

/** A file of the site and its path below the root. */
type SiteFile = FileProps & { readonly path: string };

/** What exports are made of. */
async function surroundings(catalog: Catalog): Promise<Surroundings> {
  const { folder = '', moved = [] } = getBuildState() ?? {};
  const { known, changes, cutOn } = await siteHistory();
  const { site, base, publisher, directoryRows, formats } = buildOptions();
  return {
    ...{ catalog, moved, cutOn, layoutOf },
    today: today(),
    // Several files of an agent, made one after the other, tell of its text.
    sourceOf: latest(({ file }: Agent) =>
      readFileSync(join(folder, 'agents', basename(file)), 'utf8'),
    ),
    addresses: createAddresses(site, base, publisher),
    directoryRows,
    formats,
    changes: known ? changes : undefined,
  };
}

/** The same part by part, where a file has one for each of several agents. */
function partedFile(
  { of, join }: JoinedExport,
  own: JoinedFiles['agents'],
  read: JoinedFiles['read'],
  around: Surroundings,
): PartedFile | undefined {
  if (typeof join === 'function' || own.length < 2) return undefined;
  const { between, cut, before, behind } = join;
  return {
    between,
    before: () => before(own, around),
    behind: (notes) => behind(own, around, notes),
    agents: own.map((agent) => ({
      id: agent.id,
      written: agent.written(of(agent.id)) ?? '',
      cut: () => cut(read(of(agent.id)), agent, around),
    })),
  };
}

/** The files of all agents, put together from those that stand in the site already. */
function joinedFiles({ agents, read }: JoinedFiles, around: Surroundings): SiteFile[] {
  return joinedExports.flatMap((joined) => {
    const { path, type, of, isAlways, join } = joined;
    const own = agents.filter(({ id, written }) => written(of(id)) !== undefined);
    const texts = () => Iterator.from(own).map(({ id }) => read(of(id)));
    const rows = () =>
      own.map(({ id, version, on, written }) => [id, version, on, written(of(id))]);
    const view = () => [rows(), around.moved, around.changes];
    if (!isAlways && own.length === 0) return [];
    const parted = partedFile(joined, own, read, around);
    const write = () => toJoin(join)(own, texts, around);
    return [{ path, type, view, write, ...(parted ? { parted } : {}) }];
  });
}

/** Those of the whole catalog that no later step puts together. */
const isJoined: ReadonlySet<string> = new Set(joinedExports.map(({ path }) => path));

/** The files of the part of the site that is being printed: all, where no part is. */
function filesOf(part: SitePart | undefined, around: Surroundings): TypedFile[] {
  if (part === undefined) return exportFiles(around);
  const isAgents = isOfAgents(new Set(around.catalog.agents.map(({ id }) => id)));
  const ofCatalog = filesOfCatalog(around);
  return part === 'agents'
    ? [
        ...[...filesOfAgents(around), ...filesOfOldIds(around)],
        ...ofCatalog.filter(({ path }) => isAgents(path)),
      ]
    : ofCatalog.filter(({ path }) => !isAgents(path) && !isJoined.has(path));
}

/** The pictures of link previews of the part of the site that is being printed. */
function imagesOf(part: SitePart | undefined, catalog: Catalog): SiteFile[] {
  const ofSite = [{ path: 'og/_site.png', write: () => siteImage(catalog) }];
  const ofAgents = catalog.agents.map((agent) => ({
    path: `og/${agent.id}.png`,
    write: () => ogImage(agent),
  }));
  return [...(part === 'agents' ? [] : ofSite), ...(part === 'catalog' ? [] : ofAgents)].map(
    (image) => ({ ...image, type: 'image/png' }),
  );
}

/** Routes of all files that the site holds for programs, the pictures of link previews among them. */
export async function exportPaths(): Promise<{ params: { file: string }; props: FileProps }[]> {
  const catalog = siteCatalog();
  const { part, joined } = getBuildState() ?? {};
  const around = await surroundings(catalog);
  const files: readonly SiteFile[] = joined
    ? joinedFiles(joined, around)
    : [...filesOf(part, around), ...(buildOptions().ogImages ? imagesOf(part, catalog) : [])];
  return files.map(({ path, ...props }) => ({ params: { file: path }, props }));
}
