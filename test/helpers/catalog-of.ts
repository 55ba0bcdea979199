import { join } from 'node:path';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import type { Agent, Catalog } from '#domain/catalog/catalog.ts';
import { severityName } from '#domain/severity.ts';
import type { Interval } from '#domain/aivss/interval.ts';
import { readContent } from '#io/read-content.ts';
import { today } from '#io/today.ts';
import { root } from './build-site.ts';

const known = new Map<string, Catalog>();

/**
 * What the domain makes of a content folder: what the pages are held against.
 * @param folder the real content unless another is given; it does not change while tests run
 */
export function catalogOf(folder = join(root, 'content')): Catalog {
  const catalog = known.get(folder) ?? read(folder);
  known.set(folder, catalog);
  return catalog;
}

function read(folder: string): Catalog {
  const { entries, findings } = readContent(folder, { root, today: today() });
  if (findings.some(({ severity }) => severity === 'error'))
    throw new Error(`the entries of ${folder} have errors`);
  return buildCatalog(entries);
}

/** A score as readers are to see it: `High 8.7`, `Medium or High 5.8–7.2`. */
export function chipOf({ low, high, severities }: Interval): string {
  const [from, to] = [low.score.toFixed(1), high.score.toFixed(1)];
  const [last = '', ...others] = severities.map(severityName).reverse();
  const names = others.length > 0 ? `${others.reverse().join(', ')} or ${last}` : last;
  return `${names} ${from === to ? to : `${from}–${to}`}`;
}

/** How an agent is run: as each profile says, or as the entry says for it. */
function waysOf({ profiles, runs = [] }: Agent['data']): string[] {
  const told = profiles.length === 0 ? runs : profiles.flatMap((profile) => profile.runs ?? runs);
  return told.length > 0 ? [...new Set<string>(told)].sort() : ['not-told'];
}

/** What a reader may filter an agent by, worked out without the views. */
export function facetsOf({
  data,
  score,
  measures,
}: Agent): Readonly<Record<string, readonly string[]>> {
  const flaws = measures.openAdvisories;
  const { share } = measures.evidence;
  const worst = flaws.some(({ exploited }) => exploited) ? 'exploited' : 'open';
  return {
    band: score.interval.severities,
    kind: [data.kind],
    advisories: [flaws.length === 0 ? 'none' : worst],
    setup: waysOf(data),
    lifecycle: [data.lifecycle.state],
    evidence: [share >= 0.5 ? 'most' : share >= 0.2 ? 'some' : 'few'],
  };
}
