import { formatPath, valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Longest quote, in characters: one or two sentences. */
const MAX_QUOTE = 200;

const LONG_QUOTE =
  'The agent keeps what it has read in a store of vectors. The store is shared by all users of a workspace. ' +
  'Whoever may write to it can place instructions there, and the agent reads them as its own memory. ' +
  'The maker recommends one store for each user, and says that the default will change in the next release.';

/** A quote proves a fact; more than that is somebody else's text. */
export const quoteIsShort: Rule = {
  id: 'quote-is-short',
  title: 'A quote is short',
  why: `The catalog is published under an open licence, and a long quote is a copy of somebody’s work that the catalog may not give away. ${MAX_QUOTE} characters are one or two sentences: enough to prove a fact.`,
  severity: 'error',
  examples: {
    good: `sources:
  docs:
    title: Documentation
    url: https://docs.example.com
    publisher: Example Labs
    interest: vendor
    accessed: '2026-11-20'
    quote: The store is shared by all users of a workspace.`,
    bad: [
      {
        yaml: `sources:
  docs:
    title: Documentation
    url: https://docs.example.com
    publisher: Example Labs
    interest: vendor
    accessed: '2026-11-20'
    quote: ${LONG_QUOTE}`,
        message: `\`sources.docs.quote\` has ${LONG_QUOTE.length} characters, more than ${MAX_QUOTE}`,
      },
    ],
  },
  check: ({ data }) =>
    Object.entries(data.sources).flatMap(([id, { quote = '' }]) => {
      if (quote.length <= MAX_QUOTE) return [];
      const path = ['sources', id, 'quote'];
      const message = `\`${formatPath(path)}\` has ${quote.length} characters, more than ${MAX_QUOTE}`;
      const hint = 'Keep the sentence that proves the fact, and tell the rest in your own words.';
      return [valueProblem(path, message, hint)];
    }),
};
