/** A code span in one line. A bare bar would end it in a table, and a backslash could undo its end. */
const CODE = /`(?:[^`|\\\n]|\\\|)+`/g;

/** The only HTML that may stand in a text: what folds a part of it away. */
const FOLD = /<\/?(?:details|summary)>/g;

/**
 * What does something in the name of whoever posts it, or what GitHub turns into more than text: a
 * reference that shows up in another issue, a drawing, a formula, a coloured note.
 */
const ACTIVE = [
  { what: 'HTML', pattern: /<[a-z/!?]/i },
  { what: 'a picture or a link', pattern: /\][[(:]|\]\s+\(|\b(?:https?|ftp):|\bwww\./i },
  { what: 'a mention', pattern: /@[a-z\d]|&(?:#0*64|#x0*40|commat);/i },
  { what: 'a formula', pattern: /\$|&(?:#0*36|#x0*24|dollar);/i },
  { what: 'a reference to an issue', pattern: /#\d|\bGH-\d|&(?:#0*35|#x0*23|num);/i },
  { what: 'a reference to a commit', pattern: /\b(?=[\da-f]*[a-f])(?=[\da-f]*\d)[\da-f]{7,64}\b/i },
  { what: 'a fence', pattern: /~{3}/ },
  { what: 'a coloured note', pattern: /\[!\w/ },
  { what: 'code that does not end', pattern: /`/ },
];

/**
 * What is left of a block when all that cannot act is taken out of it. Where HTML begins, Markdown
 * ends until the next empty line, so code is no code there; nor is it where a backtick is escaped.
 * @param {string} block lines without an empty one between them
 */
function reduce(block) {
  const folds = block.replace(FOLD, '');
  const plain = folds !== block || block.includes('\\`');
  return plain ? folds : block.replace(CODE, '');
}

/**
 * Looks for what would act in Markdown: HTML besides folding, pictures, links and mentions. What
 * stands in a code span is only shown.
 * @param {string} text
 * @returns {string | undefined} what was found, in words that have nothing of the text
 */
export function findActive(text) {
  const left = text.split(/\n[ \t]*\n/).map(reduce);
  return ACTIVE.find(({ pattern }) => left.some((block) => pattern.test(block)))?.what;
}
