import { historyById } from '#domain/catalog/agent-history.ts';
import type { Change } from '#domain/catalog/changes.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import { siteCatalog } from './catalog.ts';
import { getBuildState, getHistory } from './build-state.ts';

/** What git knows of the entries, ready for the pages. */
export type SiteHistory = {
  /** Of all entries, newest first. */
  readonly changes: readonly Change[];
  readonly byId: ReadonlyMap<string, readonly Change[]>;
  readonly cutOn: string | undefined;
  readonly moved: readonly RetiredId[];
  /** False where there is no git, no repository or no commit. */
  readonly known: boolean;
};

let built: { readonly generation: number; readonly history: SiteHistory } | undefined;

/** The history of the catalog: put in order once for all pages. */
export async function siteHistory(): Promise<SiteHistory> {
  siteCatalog();
  const past = await getHistory();
  const { moved = [], generation = 0 } = getBuildState() ?? {};
  // With each reading, what git tells may be of other entries.
  if (built?.generation === generation) return built.history;
  const changes = past?.changes ?? [];
  const byId = historyById(changes, moved);
  const history = { changes, byId, cutOn: past?.cutOn, moved, known: past !== undefined };
  built = { generation, history };
  return history;
}
