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

/** The characters that a text is made of. */
export const characters: ReaderCheck = {
  id: 'characters',
  title: 'A reviewer sees every character',
  why: 'What nobody sees, or what looks like another letter, can say one thing to people and another to programs. So there are no characters without width, none that turn the direction of text or steer a terminal, no tabs within text, and no letters of other scripts inside a word of Latin letters. An escape in quotes does not hide them. In the examples, ⟨U+200B⟩ is the character with that number.',
  severity: 'error',
  examples: {
    kind: 'lines',
    good: 'vendor: Exämple Łabs',
    bad: [
      {
        piece: 'vendor: Example⟨U+200B⟩Labs',
        message: 'U+200B ZERO WIDTH SPACE is not allowed: nobody sees it, but programs read it',
      },
      {
        piece: 'vendor: Ex⟨U+0430⟩mple Labs',
        message:
          'U+0430, a Cyrillic letter is not allowed: it stands in a word of Latin letters and is taken for one',
      },
    ],
  },
};

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

/** A command that changes several files and was stopped on the way. */
export const unfinished: ReaderCheck = {
  id: 'unfinished',
  title: 'No change was stopped half-way',
  why: 'A command that changes several files writes down beforehand what it is going to do, in `.unfinished.json`, and removes that at the end. While it stands there, some files may be old and some new, so nothing is built from them. `npm run catalog -- resume` finishes the change and `npm run catalog -- undo` takes it back; neither touches what somebody wrote since.',
  severity: 'error',
  examples: {
    kind: 'unfinished',
    good: '',
    bad: [
      {
        piece: '{ "command": "rename old-agent new-agent", "steps": [] }',
        message:
          '`rename old-agent new-agent` was stopped half-way, so some files are old and some are new',
      },
    ],
  },
};
