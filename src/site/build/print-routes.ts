import type { AstroApp, Route, RoutePath } from './astro-app.ts';
import type { Body, WrittenFile } from './output.ts';
import type { PartedFile } from './write-parts.ts';

/** Writes a file of the site. */
export type Write = (path: string, body: Body) => WrittenFile;

/** Where the site will stand. */
export type Address = { readonly site: string; readonly base: string };

/** A path of a route, below the base, without a slash at either end. */
function pathOf({ route, pathname }: Route, { params }: RoutePath): string {
  const path = (pathname ?? route).replaceAll(
    /\[(?:\.\.\.)?(\w+)\]/g,
    (_all, name: string) => params[name] ?? '',
  );
  return path.replaceAll(/\/{2,}/g, '/').replace(/^\/|\/$/g, '');
}

/** Prints a page. @throws Error that names it, when Astro has no page for it */
async function printPage(app: AstroApp, routeData: Route, path: string, { site, base }: Address) {
  const address = new URL(path === '' ? base : `${base}${path}/`, site);
  const response = await app.render(new Request(address), { routeData });
  if (response.status !== 200 && response.status !== 404)
    throw new Error(`${address.pathname} was answered with ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** What stands at a path of a route, not made yet. */
export type Planned = {
  /** The file below the folder of the site. */
  readonly path: string;
  /** Gives all that a page is printed from beside the code; undefined where nothing tells. */
  readonly view?: (() => unknown) | undefined;
  /** How it is put together of parts, where it has one for each agent. */
  readonly parted?: PartedFile | undefined;
  readonly print: () => Promise<Body>;
};

/** The file of a page. */
const fileOfPage = (path: string) =>
  path === '404' ? '404.html' : path === '' ? 'index.html' : `${path}/index.html`;

/** What a route gives to the build among the props of its paths. */
type RouteProps = {
  /** Of a file for programs: what it holds. */
  readonly write: () => Body | Promise<Body>;
  /** Of what looks across agents: all that it is printed from. */
  readonly view?: () => unknown;
  readonly parted?: PartedFile;
};

/** How each file of a route comes about. Files for programs do not pass through Astro. */
export async function planRoute(app: AstroApp, route: Route, address: Address): Promise<Planned[]> {
  const module = await app.getComponentByRoute(route);
  const paths: readonly RoutePath[] =
    route.pathname === undefined ? ((await module.getStaticPaths?.()) ?? []) : [{ params: {} }];
  return paths.map((one) => {
    const path = pathOf(route, one);
    const { write, view, parted } = (one.props ?? {}) as RouteProps;
    if (route.type !== 'endpoint')
      return { path: fileOfPage(path), view, print: () => printPage(app, route, path, address) };
    return { path, view, parted, print: async () => write() };
  });
}

/**
 * Prints what was planned and writes each file as soon as it is made.
 * @param planned the files, in the order in which they are made
 * @param write where they go
 * @param isStale whether a file has to be printed; each unless given
 * @returns what was printed
 * @throws Error when two of them have one path
 */
export async function printAll(
  planned: readonly Planned[],
  write: Write,
  isStale: (file: Planned) => boolean = () => true,
): Promise<WrittenFile[]> {
  const paths = new Set<string>();
  const written: WrittenFile[] = [];
  for (const file of planned) {
    if (paths.has(file.path)) throw new Error(`two routes make ${file.path}`);
    paths.add(file.path);
    if (isStale(file)) written.push(write(file.path, await file.print()));
  }
  return written;
}
