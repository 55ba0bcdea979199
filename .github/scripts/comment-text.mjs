import { findActive } from './inert.mjs';

/** The only file of the artifact. */
export const COMMENT_FILE = 'comment.md';

/** The first line of every comment, by which one is told from anything else. */
export const HEADING = '## What this pull request does to the catalog';

/** The most bytes of a comment. GitHub takes 65,536 characters; our mark needs a few of them. */
export const MAX_ADVISED_BYTES = 64_000;

/** Control characters, and those that are not seen or turn the direction of text. */
const UNSEEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;

/**
 * Puts a comment together. When it is too long, the last sections give way.
 * @param {readonly string[]} sections Markdown, the most important first
 * @param {number} [limit] the most bytes
 */
export function composeComment(sections, limit = MAX_ADVISED_BYTES) {
  const left = 'The rest is too long for a comment. It stands in the summary of the run.';
  const join = (parts) => `${[HEADING, ...parts].join('\n\n')}\n`;
  for (let count = sections.length; count > 0; count -= 1) {
    const parts = count === sections.length ? sections : [...sections.slice(0, count), left];
    if (Buffer.byteLength(join(parts)) <= limit) return join(parts);
  }
  return join([left]);
}

/**
 * Holds the text of a comment to what our own run writes. It comes from a run that a stranger could
 * have changed, so nothing in it may act.
 * @param {Uint8Array} bytes as they came out of the artifact
 * @returns {string} the text
 * @throws {Error} when it is anything else; nothing of the text is in the message
 */
export function readComment(bytes) {
  if (bytes.length > MAX_ADVISED_BYTES)
    throw new Error(`the comment has more than ${MAX_ADVISED_BYTES} bytes`);
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new Error('the comment is not UTF-8', { cause: error });
  }
  if (!text.startsWith(`${HEADING}\n`)) throw new Error('the comment has another heading');
  if (UNSEEN.test(text)) throw new Error('the comment has characters that are not seen');
  const active = findActive(text);
  if (active !== undefined) throw new Error(`the comment has ${active}`);
  return text;
}
