import { explanations } from '#domain/explanations.ts';
import type { Explanation } from '#domain/explanations.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** What a finding does, in the words that pages print. */
function severityOf({ severity, isReaders }: Explanation) {
  if (severity === 'error')
    return { name: 'Error', means: 'stops the build', tag: 'tag-failed' } as const;
  const means = isReaders ? 'does not stop the build' : 'an entry may except it with a reason';
  return { name: 'Warning', means, tag: 'tag-unverified' } as const;
}

/** Words of a text, and pieces of an entry between them, which stand in backticks. */
function toParts(text: string): { text: string; isCode: boolean }[] {
  return text
    .split('`')
    .map((part, place) => ({ text: part, isCode: place % 2 === 1 }))
    .filter((part) => part.text !== '');
}

/** All that the page of a rule prints. */
export type RulePage = ReturnType<typeof toRulePages>[number];

/** The view of each rule's page, in the order of the list: the reader's own checks, then the rules. */
export function toRulePages(urls: Urls) {
  return explanations.map((explanation) => {
    const { id, title, why, isReaders, good, bad } = explanation;
    const severity = severityOf(explanation);
    const shown = bad.map(({ piece, message }) => ({ piece, message: toParts(message) }));
    return {
      ...{ id, title, url: urls.rule(id), isReaders, severity, good, bad: shown },
      why: toParts(why),
      /** The same without marks, for what shows plain text alone. */
      description: why.replaceAll('`', ''),
    };
  });
}
