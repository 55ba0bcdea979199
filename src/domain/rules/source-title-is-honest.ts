import { misleads } from '../addresses.ts';
import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** A title that is an address from its first character to its last. */
const ADDRESS = /^\S+$/;

/** The title of a source becomes the text of a link; an address as a text must be where it leads. */
export const sourceTitleIsHonest: Rule = {
  id: 'source-title-is-honest',
  title: 'A title that is an address is that of its source',
  why: 'The title of a source is the text of a link. A reader who sees an address there expects to get to it.',
  severity: 'error',
  examples: {
    good: `sources:
  docs:
    title: docs.example.com/start
    url: https://docs.example.com/start
    publisher: Example Labs
    interest: vendor
    accessed: '2026-11-20'
    quote: it acts on its own`,
    bad: [
      {
        yaml: `sources:
  docs:
    title: https://www.example.org/login
    url: https://docs.example.com/start
    publisher: Example Labs
    interest: vendor
    accessed: '2026-11-20'
    quote: it acts on its own`,
        message: 'the title of `docs` is an address of another host than docs.example.com',
      },
    ],
  },
  check: ({ data: { sources } }) =>
    Object.entries(sources).flatMap(([id, { title, url }]) => {
      if (!ADDRESS.test(title) || !misleads(title, url)) return [];
      const host = new URL(url).hostname;
      const message = `the title of \`${id}\` is an address of another host than ${host}`;
      const hint = 'Write the title of the page, or its own address.';
      return [valueProblem(['sources', id, 'title'], message, hint)];
    }),
};
