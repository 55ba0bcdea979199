import type { ReaderCheck } from './reader-check.ts';

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
