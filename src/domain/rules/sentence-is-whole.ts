import { findTexts } from '../entry/paths.ts';
import type { EntryData } from '../entry/front-matter.ts';
import { formatPath, valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** The lists of an entry whose items are sentences. */
function listedSentences({ threats, mitigations }: EntryData) {
  return {
    threats: threats.map(({ arisesWhen, consequences }) => ({ arisesWhen, consequences })),
    mitigations: mitigations.map(({ pitfalls }) => ({ pitfalls })),
  };
}

/** The end of a sentence in any script: a mark that ends one, or that closes what does. */
const END = /(?![,;:])[\p{Po}\p{Pe}\p{Pf}`]$/u;

/** A comma that ends an item of a list by mistake makes two half sentences of one. */
export const sentenceIsWhole: Rule = {
  id: 'sentence-is-whole',
  title: 'A sentence of a list is whole',
  why: 'Between square brackets a comma begins the next item, so a sentence without quotes falls into two halves there. Each half looks right to a program, and says something else to a reader.',
  severity: 'warning',
  examples: {
    good: `threats:
  - id: leak
    consequences: ['Keys can become known, and calls are paid with them.']`,
    bad: [
      {
        yaml: `threats:
  - id: leak
    consequences: [Keys can become known, and calls are paid with them.]`,
        message: '`threats[0].consequences[0]` ends without a full stop: `Keys can become known`',
      },
    ],
  },
  check: ({ data }) =>
    findTexts(listedSentences(data), (text) => !END.test(text.trimEnd())).map(({ path, text }) => {
      const message = `\`${formatPath(path)}\` ends without a full stop: \`${text}\``;
      const hint =
        'If a comma has cut a sentence in two, put the whole of it in quotes; otherwise end it with a full stop.';
      return valueProblem(path, message, hint);
    }),
};
