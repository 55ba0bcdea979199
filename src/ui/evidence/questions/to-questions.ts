import { assessedWords } from '#domain/versions/assessed-words.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { layers } from '#domain/maestro/layers.ts';
import { latest } from '#domain/remember.ts';
import { anyOf, profileMarks } from '#ui/entry/profile-marks.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { aboutAdvisories } from './about-advisories.ts';
import { aboutCertificates, aboutClaims } from './about-claims.ts';
import { aboutFactors, aboutVectors } from './about-factors.ts';
import { aboutFlows, aboutLayers } from './about-architecture.ts';
import { aboutLevel, aboutTests } from './about-controls.ts';
import { topics } from './question.ts';
import type { Question } from './question.ts';

/** Asks the same thing once: in all profiles of either question, and for the reason of the first. */
function merged(agent: Agent, questions: readonly Question[]): Question[] {
  return [...Map.groupBy(questions, ({ text }) => text).values()].flatMap((same) => {
    const [first] = same;
    const profiles = anyOf(
      agent,
      same.map((question) => question.profiles),
    );
    const links = same.flatMap(({ from }) => from);
    const from = [...new Map(links.map((link) => [link.href, link])).values()];
    return first ? [{ ...first, profiles, from }] : [];
  });
}

/** What would move the score most first, then by layer; what is about no layer last. */
function inOrder(a: Question, b: Question): number {
  const place = ({ layer }: Question) => layers.findIndex(({ id }) => id === layer);
  const rank = (question: Question) => (place(question) < 0 ? layers.length : place(question));
  return (b.swing ?? 0) - (a.swing ?? 0) || rank(a) - rank(b);
}

/** Questions whose places are addresses: a part of the entry stands on one of its pages. */
function addressed(agent: Agent, questions: readonly Question[], urls: Urls): Question[] {
  return questions.map(({ from, ...question }) => ({
    ...question,
    from: from.map(({ href, name }) => ({
      href: href.startsWith('#') ? urls.part(agent.id, href.slice(1)) : href,
      name,
    })),
  }));
}

/**
 * Every question that an entry leaves open, in no order, each with its reason. Two pages of an
 * agent ask them.
 */
export const allQuestions = latest((agent: Agent, urls: Urls): readonly Question[] => {
  const questions = [
    ...aboutLevel(agent),
    ...aboutVectors(agent),
    ...aboutFactors(agent, urls),
    ...aboutAdvisories(agent),
    ...aboutCertificates(agent),
    ...aboutClaims(agent),
    ...aboutLayers(agent),
    ...aboutFlows(agent),
    ...aboutTests(agent),
  ];
  return merged(agent, addressed(agent, questions, urls));
});

/**
 * The questions that one can send to the vendor of an agent.
 * @param agent a scored entry
 * @param urls the paths of the site
 */
export function toQuestions(agent: Agent, urls: Urls) {
  const { name, assessed } = agent.data;
  const questions = allQuestions(agent, urls);
  return {
    /** The first lines of the copied list. */
    title: `Questions about ${name}`,
    assessed: `Assessed: ${assessedWords(agent.data)}, on ${assessed.on}`,
    groups: topics.flatMap(({ id, heading }) => {
      const own = questions.filter(({ topic }) => topic === id).toSorted(inOrder);
      if (own.length === 0) return [];
      const held = anyOf(
        agent,
        own.map(({ profiles }) => profiles),
      );
      return [
        {
          heading,
          mark: profileMarks(agent, held),
          questions: own.map(({ text, reason, from, profiles }) => ({
            ...{ text, reason, from },
            mark: profileMarks(agent, profiles),
          })),
        },
      ];
    }),
  };
}
