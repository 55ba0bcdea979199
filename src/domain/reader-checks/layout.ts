import type { ReaderCheck } from './reader-check.ts';

/** How the lines of a file end, and what stands there that nobody can see. */
export const layout: ReaderCheck = {
  id: 'layout',
  title: 'Lines end plainly',
  why: 'What nobody sees still shows up in every later comparison, and some tools read another entry out of it. Lines end in LF alone, without white space before it, and the last one ends as well. A file begins with its first character, not with a byte order mark. White space at the end of a line and a last line without an end are warnings. Comments of the template stay as long as an entry is a draft or says TODO beside them. `--fix` fixes all of this; two spaces that break a line of a text mean something, and stay. In the examples, `·` is a space and `␍` a carriage return.',
  severity: 'error',
  examples: {
    kind: 'lines',
    good: 'vendor: Example Labs',
    bad: [
      {
        piece: 'vendor: Example Labs·',
        message: 'white space ends this line',
        severity: 'warning',
      },
      { piece: 'vendor: Example Labs␍', message: 'lines end in CR LF, as on Windows' },
    ],
  },
};
