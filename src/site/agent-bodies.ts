import type { Agent } from '#domain/catalog/catalog.ts';
import { entryBody } from '#templates/entry/entry-body.ts';
import { toCompareLinks } from '#ui/compare/pairs.ts';
import { toEmbed } from '#ui/entry/embed.ts';
import { toEntryPage } from '#ui/entry/view.ts';
import { toEntryHistory } from '#ui/history/view.ts';
import { sitePairs } from './catalog.ts';
import { layoutOf } from './diagram/layouts.ts';
import { siteHistory } from './history.ts';
import { urls } from './urls.ts';

/**
 * All that stands in the main part of an entry page.
 * @param origin where the site is served
 */
export async function printEntry(agent: Agent, origin: URL): Promise<string> {
  const [pairs, history] = await Promise.all([sitePairs(), siteHistory()]);
  const page = toEntryPage(agent, urls, await layoutOf(agent));
  const extras = {
    compare: toCompareLinks(agent.id, pairs, urls),
    embed: toEmbed(agent.id, urls, origin.href),
    history: toEntryHistory(history.byId.get(agent.id) ?? [], history.cutOn),
  };
  return entryBody(page, extras, urls).text;
}
