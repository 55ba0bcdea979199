import { readFileSync } from 'node:fs';
import { formerIds } from '#domain/retired-ids/final-target.ts';
import { setBuildState, setHistory, unlistedPaths } from '#site/build-state.ts';
import { idInPath } from '#site/agent-paths.ts';
import { MAX_TEXTS } from '#ui/layers/layer-page.ts';
import { agentsIn } from './agents-in.ts';
import { openApp } from './astro-app.ts';
import { openEntries } from './open-entries.ts';
import type { Answers, AgentsJob, CatalogJob, CatalogPart, JoinedJob } from './jobs.ts';
import type { PageSetting, PrintedAgent, PrintedPart, Setting } from './jobs.ts';
import { inParts } from './in-parts.ts';
import { isAsWritten, openOutput, placeOf } from './output.ts';
import type { WrittenFile } from './output.ts';
import { printChanged } from './print-changed.ts';
import { planRoute, printAll } from './print-routes.ts';
import type { Address, Planned } from './print-routes.ts';

/** The routes of agents: their pages, and the files for programs. */
const OF_AGENTS = /^\/agents\/\[id\]|^\/\[\.\.\.file\]$/;

/** The route of what is put together from the files of agents. */
const OF_JOINED = /^\/\[\.\.\.file\]$/;

/** Of what looks across agents, the routes of a part: none are the pages of an agent. */
const ofPart: Readonly<Record<CatalogPart, (route: string) => boolean>> = {
  pages: (route) => !/^\/(?:agents\/\[id\]|\[\.\.\.file\]|changes)/.test(route),
  files: (route) => /^\/(?:\[\.\.\.file\]|changes)/.test(route),
};

/** Names by id that remember what they were asked for. */
function listen(known: ReadonlyMap<string, string>) {
  const asked = new Map<string, string | null>();
  const get = (id: string) => {
    asked.set(id, known.get(id) ?? null);
    return known.get(id);
  };
  return { names: { get }, asked };
}

/** What prints, and where it writes. */
type Tools = {
  readonly setting: Setting;
  readonly pages: PageSetting;
  readonly write: ReturnType<typeof openOutput>;
  /** How each file of some routes comes about, in the order of the routes. */
  readonly plan: (isAsked: (route: string) => boolean) => Promise<Planned[]>;
};

/** Prints what agents have by themselves: all of one after the other, so that views are shared. */
async function printAgents(
  { setting, pages, write, plan }: Tools,
  { entries, history }: AgentsJob,
): Promise<Answers['agents']> {
  const { names, asked } = listen(new Map(pages.names));
  const state = { folder: setting.folder, moved: pages.moved, report: undefined, names };
  setHistory(Promise.resolve(history));
  const read = await openEntries(setting, entries, 'entry');
  setBuildState({ ...state, part: 'agents', entries: read });
  const planned = await plan((route) => OF_AGENTS.test(route));
  const today = new Map(
    [...formerIds(pages.moved)].flatMap(([id, old]) => old.map((row) => [row.id, id] as const)),
  );
  const ofAgent = Map.groupBy(planned, ({ path }) => {
    const id = idInPath(path) ?? '';
    return today.get(id) ?? id;
  });
  const printed: PrintedAgent[] = [];
  for (const { id, data } of read) {
    asked.clear();
    const files = await printAll(ofAgent.get(id) ?? [], write);
    const { version, on } = data.assessed;
    printed.push({ id, files, assessed: { version, on }, names: [...asked] });
  }
  return printed;
}

/** Prints what looks across all agents. */
async function printCatalog(
  { setting, pages, write, plan }: Tools,
  { entries: recorded, history, parts, known }: CatalogJob,
): Promise<Answers['catalog']> {
  // A small catalog prints the texts of layers on one page as well.
  const kind = recorded.length > MAX_TEXTS ? 'outline' : 'entry';
  const entries = await openEntries(setting, recorded, kind);
  const state = { folder: setting.folder, moved: pages.moved, report: undefined };
  setHistory(Promise.resolve(history));
  setBuildState({ ...state, part: 'catalog', entries });
  const printed: PrintedPart[] = [];
  for (const part of parts) {
    const planned = await plan(ofPart[part]);
    const isThere = (file: WrittenFile) => isAsWritten(setting.out, file);
    const made = await printChanged(planned, write, known, isThere);
    printed.push({ part, ...made, unlisted: part === 'pages' ? unlistedPaths() : [] });
  }
  return { parts: printed };
}

/** Puts files of all agents together, but for those of which nothing has changed. */
async function printJoined(
  { setting, pages, write, plan }: Tools,
  { journal, history, known, code, share, of }: JoinedJob,
): Promise<Answers['joined']> {
  const read = (path: string) => readFileSync(placeOf(setting.out, path), 'utf8');
  const state = { folder: setting.folder, moved: pages.moved, report: undefined };
  setHistory(Promise.resolve(history));
  const joined = { agents: agentsIn(journal), read };
  setBuildState({ ...state, part: 'joined', entries: [], joined });
  const planned = await plan((route) => OF_JOINED.test(route));
  const asked = planned
    .filter((_file, place) => place % of === share)
    .map((file) => inParts(file, journal, code));
  const isThere = (file: WrittenFile) => isAsWritten(setting.out, file);
  return printChanged(asked, write, known, isThere);
}

/**
 * Prints parts of a site from a bundle.
 * @param setting what is the same for all that is printed
 * @param pages what pages are made with
 * @param address where the site will stand
 * @param warn takes what Astro has to say
 */
export async function openPrinter(
  setting: Setting,
  pages: PageSetting,
  address: Address,
  warn: (text: string) => void,
) {
  const app = await openApp(pages.bundle, warn);
  const plan = async (isAsked: (route: string) => boolean): Promise<Planned[]> => {
    app.routeCache.clearAll();
    const planned: Planned[] = [];
    for (const { routeData } of app.manifest.routes)
      if (isAsked(routeData.route)) planned.push(...(await planRoute(app, routeData, address)));
    return planned;
  };
  const tools = { setting, pages, plan, write: openOutput(setting.out) };
  return {
    agents: async (job: AgentsJob) => printAgents(tools, job),
    catalog: async (job: CatalogJob) => printCatalog(tools, job),
    joined: async (job: JoinedJob) => printJoined(tools, job),
  };
}
