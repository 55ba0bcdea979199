import { absoluteWords, listOf } from '../wording.ts';
import type { EntryData } from '../entry/front-matter.ts';
import { formatPath, valueProblem } from '../finding.ts';
import type { Path } from '../finding.ts';
import type { Rule } from './rule.ts';

type Text = readonly [path: Path, text: string | undefined];

/** The texts of a list, with their paths. */
function each(path: Path, texts: readonly string[]): Text[] {
  return texts.map((text, index) => [[...path, index], text]);
}

/** What the entry says in its own voice. Claims, quotes and sources repeat others. */
function ownTexts({ summary, threats, mitigations }: EntryData): Text[] {
  return [
    [['summary'], summary],
    ...threats.flatMap((threat, i): Text[] => [
      [['threats', i, 'title'], threat.title],
      [['threats', i, 'scenario'], threat.scenario],
      [['threats', i, 'because'], threat.because],
      ...each(['threats', i, 'arisesWhen'], threat.arisesWhen),
      ...each(['threats', i, 'consequences'], threat.consequences),
      ...threat.chain.map(({ step }, j): Text => [['threats', i, 'chain', j, 'step'], step]),
    ]),
    ...mitigations.flatMap((mitigation, i): Text[] => [
      [['mitigations', i, 'title'], mitigation.title],
      [['mitigations', i, 'text'], mitigation.text],
      ...each(['mitigations', i, 'pitfalls'], mitigation.pitfalls),
    ]),
  ];
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
    ownTexts(data).flatMap(([path, text = '']) => {
      const words = absoluteWords(text).map((word) => `\`${word}\``);
      if (words.length === 0) return [];
      const said = listOf(words, 'and');
      const message = `\`${formatPath(path)}\` is absolute: it says ${said}`;
      return [valueProblem(path, message, 'Say how far it goes, or what was tried.')];
    }),
};
