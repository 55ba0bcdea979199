/** Largest entry, in bytes: ten times a long one. */
export const MAX_BYTES = 256 * 1024;

/** Longest line, in characters. On one endless line the Markdown parser takes seconds. */
export const MAX_LINE = 4000;

/** Most lines of a file: five times a long entry. Nobody reviews more. */
export const MAX_LINES = 5000;

/**
 * Longest stretch of a body without an empty line, in characters. Within one paragraph, the time
 * that the Markdown parser needs grows with the square of its length.
 */
export const MAX_BLOCK = 20_000;

/** Most entities (`&amp;`) of a body: text needs hardly any, and the parser copies all for each. */
export const MAX_ENTITIES = 1000;

/** Longest word of a text, in characters: no language needs it, and no page can break it well. */
export const MAX_WORD = 200;

/** Deepest nesting of lists, quotes and emphasis. What comes after must never overflow a stack. */
export const MAX_DEPTH = 16;

/** Deepest nesting of YAML: an entry has six levels, and deep text overflows the parser’s stack. */
export const MAX_YAML_DEPTH = 24;

/**
 * Most values in fields that are written unusually, as with escapes in braces: the reader that
 * knows the position of each is slow.
 */
export const MAX_VALUES = 6000;

/** Most elements of one list, and most fields of one group: ten times the longest list known. */
export const MAX_ELEMENTS = 300;

/** Most parts of a body: paragraphs, list items, emphasis and the text between. Five long entries. */
export const MAX_PARTS = 10_000;

/** Most columns of a table: more do not fit on a page. */
export const MAX_COLUMNS = 12;

/** Most cells of a table. A row of one cell is filled up, so a few bytes can become a large page. */
export const MAX_CELLS = 600;

/** Longest address of a link, in characters, as in the fields. */
export const MAX_ADDRESS = 500;

/** Most findings of one kind that a file gets; the last one counts the rest. */
export const MAX_ALIKE = 20;

/** Most bytes of an entry that a person is asked to read, and of one with a diagram and claims. */
export const MAX_ADVISED_BYTES = 25_000;
export const MAX_ADVISED_BYTES_IN_DEPTH = 40_000;

/** Most threats and mitigations of an entry; an exception with a reason is possible. */
export const MAX_THREATS = 8;
export const MAX_MITIGATIONS = 12;
