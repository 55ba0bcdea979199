import { join } from 'node:path';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import type { Agent, Catalog } from '#domain/catalog/catalog.ts';
import { layers } from '#domain/maestro/layers.ts';
import { severityName } from '#domain/severity.ts';
import type { Interval } from '#domain/aivss/interval.ts';
import { readContent } from '#io/read-content.ts';
import { today } from '#io/today.ts';
import { root } from './build-site.ts';

let real: Catalog | undefined;

/**
 * What the domain makes of a content folder: what the pages are held against.
 * @param folder the real content unless another is given; it does not change while tests run
 */
export function catalogOf(folder?: string): Catalog {
  return folder === undefined ? (real ??= read(join(root, 'content'))) : read(folder);
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

/** What a reader may filter an agent by, worked out without the views. */
export function facetsOf({
  data,
  body,
  score,
}: Agent): Readonly<Record<string, readonly string[]>> {
  const states = layers.map(({ id }): [string, string[]] => {
    const { certainty, threats, sources, ruledOut } = data.maestro[id];
    if (certainty === 'mapped') return [id, ['mapped']];
    if (threats !== undefined || ruledOut.length > 0) return [id, ['uncertain']];
    const cites = sources.length > 0 || body.layers[id].includes('href="#source-');
    return [id, [cites ? 'described' : 'unchecked']];
  });
  return {
    band: score.interval.severities,
    kind: [data.kind],
    lifecycle: [data.lifecycle.state],
    ...(Object.fromEntries(states) as Record<string, string[]>),
  };
}
