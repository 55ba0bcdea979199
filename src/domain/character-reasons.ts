/** Why characters are refused, and what to write instead. */
export type Reason = {
  readonly why: string;
  readonly hint: string;
  /** What stands there instead, where nothing is left to judge. */
  readonly put?: string;
};

const REMOVE = 'Remove it; write in plain characters only.';

/** Why a character is refused: the first that fits. */
const KINDS: readonly (Reason & { readonly is: RegExp })[] = [
  {
    is: /^\0/,
    why: 'it cuts text short in many programs',
    hint: 'Remove it. A file full of it is saved in another encoding: save it as UTF-8.',
  },
  { is: /^\t/, why: 'it is as wide as every program likes', hint: 'Use spaces.' },
  {
    is: /^\p{Cc}/u,
    why: 'it steers terminals and logs, and nobody sees it',
    hint: 'Remove it, or describe it in words, as in “the escape character”.',
  },
  {
    is: /^[\u2028\u2029]/,
    why: 'some programs take it for the end of a line',
    hint: 'Break the line in the usual way.',
  },
  {
    is: /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
    why: 'it turns the direction of text, so people read something else than programs do',
    hint: REMOVE,
  },
  {
    is: /^\ufffd/,
    why: 'the bytes here are not UTF-8, or text was lost before',
    hint: 'Save the file as UTF-8, and write the lost character anew.',
  },
  {
    is: /^[\p{Cs}\p{Noncharacter_Code_Point}]/u,
    why: 'it stands for nothing, and cannot be written as UTF-8 everywhere',
    hint: REMOVE,
  },
  { is: /^\p{Co}/u, why: 'every font shows something else for it', hint: REMOVE },
];

const unseen: Reason = { why: 'nobody sees it, but programs read it', hint: REMOVE };

/** What web pages and word processors leave between letters: it goes, and nothing is lost. */
const LEFT_BEHIND = /^[\u00ad\u200b\u2060\ufeff]+$/;

const ANEW = 'Type the word anew on a plain keyboard.';

/** A plain letter in another form, as in wide type. @param run the letters */
export function disguised(run: string): Reason {
  const why = 'it looks like a plain letter, but no search finds it';
  const put = run.normalize('NFKC');
  // A sign alone may be one of YAML, and then more than its width is wrong.
  return /^[\x20-\x7e]*[A-Za-z0-9][\x20-\x7e]*$/.test(put)
    ? { why, hint: `Write ${put} on a plain keyboard.`, put }
    : { why, hint: ANEW };
}

/** A letter of another script inside a Latin word. */
export const mixed: Reason = {
  why: 'it stands in a word of Latin letters and is taken for one',
  hint: ANEW,
};

/** Several marks on one letter. */
export const stacked: Reason = {
  why: 'the marks reach into other lines',
  hint: 'Leave out the marks.',
};

/** A letter and its mark where one character holds both. */
export const uncomposedLetter: Reason = {
  why: 'the same letter can be written in one character, and a search would not find both',
  hint: 'Type the letter anew, or convert the text to Unicode’s form NFC.',
};

/** Why a run of characters that nobody can see is refused. */
export function whyRefused(run: string): Reason {
  const { why, hint } = KINDS.find(({ is }) => is.test(run)) ?? unseen;
  if (/^\t+$/.test(run)) return { why, hint, put: ' ' };
  return LEFT_BEHIND.test(run) ? { why, hint, put: '' } : { why, hint };
}
