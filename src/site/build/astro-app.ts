import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { latest } from '#domain/remember.ts';
import type { Bundle } from './bundle.ts';

/** A route of the site, as Astro keeps it. */
export type Route = {
  /** E.g. `/agents/[id]/score`. */
  readonly route: string;
  readonly component: string;
  readonly type: string;
  /** The only path of a route without parameters. */
  readonly pathname?: string;
  readonly params: readonly string[];
};

/** A path of a route, with what its page is given. */
export type RoutePath = {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props?: Readonly<Record<string, unknown>>;
};

/** The module of a route. */
type RouteModule = { readonly getStaticPaths?: () => Promise<readonly RoutePath[]> };

/** What of Astro's application prints pages. */
export type AstroApp = {
  readonly manifest: {
    readonly routes: readonly { readonly routeData: Route }[];
    /** What loads the module of a route, by the component that it names. */
    readonly pageMap: Map<string, () => Promise<unknown>>;
  };
  readonly routeCache: { clearAll(): void };
  getComponentByRoute(route: Route): Promise<RouteModule>;
  render(request: Request, options: { routeData: Route }): Promise<Response>;
  setInternals(internals: unknown): void;
  setOptions(options: unknown): void;
};

/**
 * The application that a bundle holds, ready to print. Astro's own build does the same before it
 * prints (`core/build/default-prerenderer.js` of Astro 7.3.5): of what it knows of a build, pages
 * need their style sheets only.
 * @param bundle of the code
 * @param warn takes what Astro has to say
 */
export async function openApp(bundle: Bundle, warn: (text: string) => void): Promise<AstroApp> {
  const entry = pathToFileURL(join(bundle.server, bundle.entry)).href;
  const { app } = (await import(entry)) as { app: AstroApp };
  // Node looks for a module anew each time: that took 0.6 of the 42 s that the pages of 600 agents took.
  for (const [component, load] of app.manifest.pageMap)
    app.manifest.pageMap.set(component, latest(load));
  app.setInternals({ pagesByKeys: new Map(bundle.styles), entrySpecifierToBundleMap: new Map() });
  const destination = {
    write: ({ level, message }: { level: string; message: string }) => {
      if (level === 'warn' || level === 'error') warn(message);
      return true;
    },
  };
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  return app;
}
