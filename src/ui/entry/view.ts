import { assessedWords } from '#domain/versions/assessed-words.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { kinds, lifecycles } from '#domain/entry/product.ts';
import type { Layout } from '#ui/diagram/geometry.ts';
import { toDataFlows } from '#ui/diagram/section.ts';
import { allQuestions } from '#ui/evidence/questions/to-questions.ts';
import { toLayers } from '#ui/layers/view.ts';
import { toCites, withSourcesOf } from '#ui/shared/cites.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { toCitation, toEmbed } from './citation.ts';
import { runLines } from './run-words.ts';
import { statusWords } from './words.ts';
import { toSteps, toWorst } from './answer-lists.ts';
import { toVerdict } from './verdict.ts';

/** Everything that the first page of an entry prints. */
export type AnswerView = ReturnType<typeof toAnswer>;

/** Questions that the first page asks. */
const MAX_UNKNOWNS = 3;

function nameIn(table: readonly { id: string; name: string }[], id: string): string {
  return table.find((row) => row.id === id)?.name ?? id;
}

/** A release that is out and that nobody assessed, with where it is named; undefined where none is known. */
function toNewer({ data }: Agent) {
  const { newer } = data.assessed;
  return newer && { version: newer.version, cites: toCites(data, newer.sources) };
}

function toHeader(agent: Agent, urls: Urls, successors: Pick<ReadonlyMap<string, string>, 'get'>) {
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

/** What would move the score most if somebody knew it, and what is counted until then. */
function toUnknowns(agent: Agent, urls: Urls) {
  return allQuestions(agent, urls)
    .filter(({ topic }) => topic === 'score' || topic === 'flaws' || topic === 'layers')
    .toSorted((a, b) => (b.swing ?? 0) - (a.swing ?? 0))
    .slice(0, MAX_UNKNOWNS)
    .map(({ text, reason }) => ({ text, reason }));
}

/** How many published flaws may be open as well, where, and why nobody knows. */
function toUnknownFlaws({ id, data, measures }: Agent, urls: Urls) {
  const count = measures.unknownAdvisories.length;
  return {
    count,
    assessed: assessedWords(data),
    why:
      data.assessed.scheme === 'none'
        ? `no source that was read says that ${count === 1 ? 'it' : 'each'} ended`
        : `what was read of ${count === 1 ? 'it' : 'them'} names no version that can be compared`,
    href: `${urls.evidence(id)}#advisories`,
  };
}

function toWays(agent: Agent, urls: Urls, origin: string) {
  const { id, data } = agent;
  const address = new URL(urls.agent(id), origin).href;
  return {
    editUrl: urls.edit(id),
    feedUrl: urls.agentFeed(id, 'xml'),
    markdownUrl: urls.markdown(id),
    jsonUrl: urls.apiFile(`agents/${id}.json`),
    formatsUrl: `${urls.api}#formats`,
    compareUrl: urls.compareWith(`a=${id}`),
    homepage: data.homepage,
    repository: data.repository,
    citation: toCitation(agent, address, urls.publisher),
    embed: toEmbed(id, urls, origin),
    response: data.vendorResponse,
  };
}

/**
 * The first page of an entry: the answer, and the ways on.
 * @param agent a scored entry
 * @param around the paths of the site, where it is served, the drawing of the architecture, and the
 * names of published agents by id
 */
export function toAnswer(
  agent: Agent,
  around: {
    readonly urls: Urls;
    readonly origin: string;
    readonly layout: Layout | undefined;
    readonly names: Pick<ReadonlyMap<string, string>, 'get'>;
  },
) {
  const { urls, origin, layout, names } = around;
  return {
    id: agent.id,
    header: toHeader(agent, urls, names),
    verdict: toVerdict(agent, urls),
    steps: toSteps(agent, urls),
    hardeningUrl: urls.hardening(agent.id),
    worst: toWorst(agent, urls),
    unknowns: toUnknowns(agent, urls),
    /** Published flaws of which nobody knows whether what was assessed has them. */
    unknownFlaws: toUnknownFlaws(agent, urls),
    questionsUrl: `${urls.evidence(agent.id)}#questions`,
    dataFlows: toDataFlows(agent, layout),
    layers: toLayers(agent).map((layer) => ({
      ...layer,
      html: withSourcesOf(layer.html, urls.evidence(agent.id)),
    })),
    facts: {
      runs: runLines(agent.data),
      license: agent.data.license,
      aliases: agent.data.aliases.map((alias) => alias.name),
      packages: agent.data.packages,
      reviewBy: agent.reviewBy,
    },
    ways: toWays(agent, urls, origin),
  };
}
