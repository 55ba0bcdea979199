import type { Agent } from '#domain/catalog/catalog.ts';
import { kinds, lifecycles } from '#domain/entry/product.ts';
import { assessedWords } from '#domain/versions/assessed-words.ts';
import { toCites } from '#ui/shared/cites.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { statusWords } from './words.ts';

function nameIn(table: readonly { id: string; name: string }[], id: string): string {
  return table.find((row) => row.id === id)?.name ?? id;
}

/** A release that is out and that nobody assessed, with where it is named; undefined where none is known. */
function toNewer({ data }: Agent) {
  const { newer } = data.assessed;
  return newer && { version: newer.version, cites: toCites(data, newer.sources) };
}

/**
 * The head of an entry: what it is, what was assessed, and its main risk.
 * @param successors the names of agents by their ids
 */
export function toHeader(
  agent: Agent,
  urls: Urls,
  successors: Pick<ReadonlyMap<string, string>, 'get'>,
) {
  const { data } = agent;
  const { state, successor } = data.lifecycle;
  const name = successor === undefined ? undefined : (successors.get(successor) ?? successor);
  return {
    name: data.name,
    kind: nameIn(kinds, data.kind),
    vendor: data.vendor,
    assessed: assessedWords(data),
    on: data.assessed.on,
    newer: toNewer(agent),
    summary: data.summary,
    status: statusWords[data.status],
    /** How many inputs of the scores are documented, and where each tells on what it rests. */
    documented: { ...agent.measures.evidence, href: `${urls.score(agent.id)}#factors` },
    reviewBy: agent.reviewBy,
    lifecycle:
      state === 'active'
        ? undefined
        : {
            state: nameIn(lifecycles, state),
            successor: name,
            href:
              successor && successors.get(successor) !== undefined
                ? urls.agent(successor)
                : undefined,
            cites: toCites(data, data.lifecycle.sources),
          },
    evidenceUrl: urls.evidence(agent.id),
    /** What a reader of feeds follows. */
    feedUrl: urls.agentFeed(agent.id, 'xml'),
    vendorUrl: urls.publisher.isPublic
      ? urls.form('vendor', { agent: agent.id, title: `Response: ${data.name}` })
      : undefined,
    wrongUrl: urls.form('wrong', { agent: agent.id, title: `Wrong: ${data.name}` }),
  };
}
