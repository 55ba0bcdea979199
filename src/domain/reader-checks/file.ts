import { MAX_BYTES, MAX_LINE, MAX_LINES } from '../entry/limits.ts';
import { ID_MAX } from '../ids.ts';
import type { ReaderCheck } from './reader-check.ts';

/** What can be said of a file without reading what it says. */
export const file: ReaderCheck = {
  id: 'file',
  title: 'An entry is one small Markdown file',
  why: `The name becomes the address of the page, so it is plain and at most ${ID_MAX} characters long: file systems and addresses take that everywhere. MDX is code, and a link could lead out of the folder. A file has at most ${MAX_BYTES / 1024} KiB, ten times a long entry: what is larger is no entry, and nobody could review it. A line has at most ${MAX_LINE} characters: on a line without end the Markdown parser works for seconds, and no editor shows it. There are at most ${MAX_LINES} lines, five times those of a long entry.`,
  severity: 'error',
  examples: {
    kind: 'name',
    good: 'content/agents/my-agent.md',
    bad: [
      {
        piece: 'content/agents/My Agent.md',
        message: `the file has a name that is not an id of at most ${ID_MAX} characters`,
      },
      { piece: 'content/agents/my-agent.mdx', message: 'the file does not end in .md' },
    ],
  },
};
