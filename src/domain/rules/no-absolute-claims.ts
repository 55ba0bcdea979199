import { absoluteWords, hasAbsoluteWord, listOf } from '../wording.ts';
import type { EntryData } from '../entry/front-matter.ts';
import { findTexts } from '../entry/paths.ts';
import { formatPath, valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** What the entry says in its own voice. Claims, quotes and sources repeat others. */
function ownWords({ summary, threats, mitigations }: EntryData) {
  return {
    summary,
    threats: threats.map(({ title, scenario, because, arisesWhen, consequences, chain }) => {
      const steps = chain.map(({ step }) => ({ step }));
      return { title, scenario, because, arisesWhen, consequences, chain: steps };
    }),
    mitigations: mitigations.map(({ title, text, pitfalls }) => ({ title, text, pitfalls })),
  };
}

/** The entry must not promise more than a source can show. */
export const noAbsoluteClaims: Rule = {
  id: 'no-absolute-claims',
  title: 'The entry makes no absolute claims',
  why: 'No source shows that something holds completely or at all times. One case against it makes the whole entry look careless.',
  severity: 'warning',
  examples: {
    good: `mitigations:
  - id: filter
    text: The filter stopped 9 of the 10 attacks that were tried.`,
    bad: [
      {
        yaml: `mitigations:
  - id: filter
    text: The filter eliminates attacks. It is fully secure.`,
        message: '`mitigations[0].text` is absolute: it says `eliminates` and `fully secure`',
      },
    ],
  },
  check: ({ data }) =>
    findTexts(ownWords(data), hasAbsoluteWord).map(({ path, text }) => {
      const said = listOf(
        absoluteWords(text).map((word) => `\`${word}\``),
        'and',
      );
      const message = `\`${formatPath(path)}\` is absolute: it says ${said}`;
      return valueProblem(path, message, 'Say how far it goes, or what was tried.');
    }),
};
