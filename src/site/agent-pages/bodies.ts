import type { Agent } from '#domain/catalog/catalog.ts';
import type { Change } from '#domain/catalog/changes.ts';
import type { Pair } from '#domain/catalog/pairs.ts';
import { entryBody } from '#templates/entry/entry-body.ts';
import { scoreBody } from '#templates/score/score-body.ts';
import { toCompareLinks } from '#ui/compare/pairs.ts';
import { toEmbed } from '#ui/entry/embed.ts';
import { toEntryPage } from '#ui/entry/view.ts';
import { toEntryHistory } from '#ui/history/view.ts';
import { toScorePage } from '#ui/score/view.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { toWhatIfPanel } from '#ui/what-if/controls.ts';
import { layoutOf } from '../diagram/layouts.ts';
import type { PageKind } from './slot.ts';

/** What the pages of an agent need beside it. */
export type Surroundings = {
  readonly urls: Urls;
  /** Where the site is served, e.g. `https://catalog.example`. */
  readonly origin: string;
  readonly pairs: readonly Pair[];
  /** What happened to each entry, by id, and since when that is known. */
  readonly history: {
    readonly byId: ReadonlyMap<string, readonly Change[]>;
    readonly cutOn: string | undefined;
  };
};

const makers: Readonly<
  Record<PageKind, (agent: Agent, around: Surroundings) => Promise<string> | string>
> = {
  entry: async (agent, { urls, origin, pairs, history }) => {
    const page = toEntryPage(agent, urls, await layoutOf(agent));
    const extras = {
      compare: toCompareLinks(agent.id, pairs, urls),
      embed: toEmbed(agent.id, urls, origin),
      history: toEntryHistory(history.byId.get(agent.id) ?? [], history.cutOn),
    };
    return entryBody(page, extras, urls).text;
  },
  score: (agent, { urls }) =>
    scoreBody(toScorePage(agent, urls), toWhatIfPanel(agent, urls), urls).text,
};

/**
 * All that stands in the main part of a page of an agent.
 * @param kind which of its pages
 * @param agent a scored entry
 * @param around what the page needs beside it
 */
export async function bodyOf(kind: PageKind, agent: Agent, around: Surroundings): Promise<string> {
  return makers[kind](agent, around);
}
