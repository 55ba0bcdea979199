import { fenceLanguages } from '../entry/entry.ts';
import {
  MAX_ADDRESS,
  MAX_BLOCK,
  MAX_CELLS,
  MAX_COLUMNS,
  MAX_DEPTH,
  MAX_ENTITIES,
  MAX_PARTS,
  MAX_WORD,
} from '../entry/limits.ts';
import type { ReaderCheck } from './reader-check.ts';

/** The seven texts under their fixed headings. */
export const body: ReaderCheck = {
  id: 'body',
  title: 'The body is seven texts in plain Markdown',
  why: `Every entry has the seven layers in one order, so that agents can be compared layer by layer. HTML and images are refused, because an entry comes from a stranger and must not run or load anything. A link leads to a plain https address of a named host, at most ${MAX_ADDRESS} characters long; if its text names a host, it is that one; it has no title, and its address does not stand elsewhere, since nobody would look there. Headings are ### and ####. A code block may name one of these languages: ${fenceLanguages.join(', ')}; others mean something to scripts. The limits keep every text quick to read and to show: Markdown is nested at most ${MAX_DEPTH} levels deep, since a deep tree can bring a program down; a body has at most ${MAX_PARTS} parts; a table has at most ${MAX_COLUMNS} columns and ${MAX_CELLS} cells, since a short row is filled up; at most ${MAX_BLOCK} characters stand together without an empty line, since the parser takes the square of their number; there are at most ${MAX_ENTITIES} entities such as \`&amp;\`, since it copies them all for each; and a word has at most ${MAX_WORD} characters, so that the page can break it.`,
  severity: 'error',
  examples: {
    kind: 'section',
    good: `## L3 Agent Frameworks

It calls [tools](https://www.example.com).`,
    bad: [
      {
        piece: `## L3 Agent Frameworks

It calls tools. <br>`,
        message: 'HTML is not allowed',
      },
      {
        piece: `## L3 Agent Frameworks

It calls [tools](http://www.example.com).`,
        message: 'a link to `http://www.example.com` is not allowed',
      },
      {
        piece: `## L3 Agent Frameworks

It calls [bank.example.com](https://other.example.com).`,
        message: 'the text of this link names another host than its address, `other.example.com`',
      },
      { piece: `## L3 Agent Frameworks`, message: '`## L3 Agent Frameworks` has no text' },
    ],
  },
};
