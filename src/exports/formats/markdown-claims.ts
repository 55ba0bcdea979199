import type { Agent } from '#domain/catalog/catalog.ts';
import { topics } from '#ui/evidence/questions/question.ts';
import { allQuestions } from '#ui/evidence/questions/to-questions.ts';
import { inline, plain } from '#ui/shared/markdown.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { profileNames } from '#ui/entry/profile-marks.ts';
import { cites } from './markdown-words.ts';

/** Claims of others, each with the one that it speaks against and the one that the entry follows. */
export function claimLines(agent: Agent): string[] {
  const { claims } = agent.data;
  const numberOf = (id: string) => claims.findIndex((claim) => claim.id === id) + 1;
  return claims.flatMap(({ text, stance, asOf, profiles, contradicts, resolution, sources }, i) => {
    const held = profileNames(agent, profiles).map(inline).join('; ');
    const facts = [stance, asOf, ...(held === '' ? [] : [`only in: ${held}`])];
    return [
      `${i + 1}. ${plain(text)} (${facts.join(', ')})${cites(sources)}`,
      ...(contradicts === undefined ? [] : [`   - Against claim ${numberOf(contradicts)}.`]),
      ...(resolution
        ? [
            `   - The entry follows claim ${numberOf(resolution.follows)}: ${inline(resolution.because)}`,
          ]
        : []),
    ];
  });
}

/** What the entry leaves open, as questions that one can send to the vendor, each with its reason. */
export function questionLines(agent: Agent, urls: Urls): string[] {
  const questions = allQuestions(agent, urls);
  return topics.flatMap(({ id, heading }) => {
    const own = questions.filter(({ topic }) => topic === id);
    if (own.length === 0) return [];
    const items = own.map(({ text, reason, profiles }) => {
      const held = profileNames(agent, profiles).map(inline).join('; ');
      return `- ${plain(text)} ${inline(reason)}${held === '' ? '' : ` Only in: ${held}.`}`;
    });
    return [`### ${heading}`, '', ...items, ''];
  });
}
