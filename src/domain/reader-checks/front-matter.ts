import type { ReaderCheck } from './reader-check.ts';

/** The two fences between which the fields stand. */
export const frontMatter: ReaderCheck = {
  id: 'front-matter',
  title: 'Two lines of dashes enclose the fields',
  why: 'The first line of the file is `---`, and the next such line ends the fields. The fences are exact, because every tolerance is a place where two programs read two different entries out of one file.',
  severity: 'error',
  examples: {
    kind: 'start',
    good: `---
name: Example Agent
…
---

## L1 Foundation Models
…`,
    bad: [
      {
        piece: `name: Example Agent
…
---

## L1 Foundation Models
…`,
        message: 'the file does not begin with a line `---`',
      },
      {
        piece: `---
name: Example Agent
…

## L1 Foundation Models
…`,
        message: 'the front matter is not closed: no second line `---` follows',
      },
    ],
  },
};
