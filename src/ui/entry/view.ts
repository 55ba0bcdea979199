import { assessedWords } from '#domain/versions/assessed-words.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { Layout } from '#ui/diagram/geometry.ts';
import { toDataFlows } from '#ui/diagram/section.ts';
import { allQuestions } from '#ui/evidence/questions/to-questions.ts';
import { toLayers } from '#ui/layers/view.ts';
import { withSourcesOf } from '#ui/shared/cites.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { toCitation, toEmbed } from './citation.ts';
import { toHeader } from './header.ts';
import { runLines } from './run-words.ts';
import { toSteps, toWorst } from './answer-lists.ts';
import { toVerdict } from './verdict.ts';

/** Everything that the first page of an entry prints. */
export type AnswerView = ReturnType<typeof toAnswer>;

/** Questions that the first page asks. */
const MAX_UNKNOWNS = 3;

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
