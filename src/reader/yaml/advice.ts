type Advice = { readonly message: string; readonly hint: string };

/** For whatever is done with anchors, aliases and tags. */
const MARKS: Advice = {
  message: 'an anchor `&`, an alias `*` or a tag `!` is not allowed',
  hint: 'Put text that begins with `&`, `*` or `!` in quotes.',
};

/** For what no text is known to bring about. */
const BEYOND: Advice = {
  message: 'the YAML cannot be read from here on',
  hint: 'Put text that contains `: `, ` #`, quotes or brackets in quotes.',
};

/** What to say for the faults that people make, by the parser's code. */
const ADVICE: Readonly<Record<string, Advice>> = {
  DUPLICATE_KEY: {
    message: 'this field stands here a second time',
    hint: 'Keep one of the two.',
  },
  TAB_AS_INDENT: { message: 'a tab indents this line', hint: 'Indent with two spaces a level.' },
  BAD_INDENT: {
    message: 'this line is indented more or less than its neighbours',
    hint: 'Fields of one group stand in one column; indent with two spaces a level.',
  },
  MISSING_CHAR: {
    message: 'a character is missing here: a colon, a comma, a quote or a bracket',
    hint: 'Close every quote and bracket, and put `: ` between a field and its value.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'this line is neither a field nor part of the text above it',
    hint: 'Write `field: value`, or indent the line so that it belongs to the text above.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'this line has a second `: ` that begins another field',
    hint: 'Put text that contains `: ` in quotes. Or the next line is indented too much.',
  },
  BLOCK_IN_FLOW: {
    message: 'a block stands inside brackets or braces',
    hint: 'Inside `[ ]` and `{ }`, separate with commas and do not use `- ` or `|`.',
  },
  NON_STRING_KEY: { message: 'this field name is not text', hint: 'Put the name in quotes.' },
  BAD_SCALAR_START: {
    message: 'a value cannot begin with this character',
    hint: 'Put the text in quotes.',
  },
  UNEXPECTED_TOKEN: {
    message: 'this text does not belong here',
    hint: 'Look for a quote that closes too early, or text with `: ` or ` #` outside quotes.',
  },
  BAD_DQ_ESCAPE: {
    message: 'a backslash begins an escape that there is not',
    hint: 'Use single quotes, in which a backslash is a backslash, or write it twice.',
  },
  BAD_COLLECTION_TYPE: {
    message: 'a group or a list stands where a tag says something else',
    hint: 'Remove the tag.',
  },
  BAD_DIRECTIVE: {
    message: 'a line that begins with `%` is not allowed',
    hint: 'Remove it, or put the text in quotes.',
  },
  KEY_OVER_1024_CHARS: {
    message: 'this field name is longer than 1024 characters',
    hint: 'Look for a `: ` that is meant as text, and put that text in quotes.',
  },
  RESOURCE_EXHAUSTION: {
    message: 'the fields are nested too deep',
    hint: 'An entry has few levels: close every bracket and brace.',
  },
  ...Object.fromEntries(
    ['ALIAS_PROPS', 'BAD_ALIAS', 'BAD_PROP_ORDER', 'MULTIPLE_ANCHORS', 'MULTIPLE_TAGS'].map(
      (code) => [code, MARKS],
    ),
  ),
  IMPOSSIBLE: BEYOND,
  TAG_RESOLVE_FAILED: MARKS,
  MULTIPLE_DOCS: {
    message: 'a second document begins here',
    hint: 'Remove the extra `---` or `...`.',
  },
};

/**
 * A YAML fault in the catalog's words.
 * @param code the parser's code, e.g. `BAD_INDENT`
 * @param message the parser's own message, which tells apart faults of one code
 */
export function yamlAdvice(code: string, message: string): Advice {
  // The parser misses a dash here; the author has set the line one column too far left.
  const known = message.includes('without - indicator') ? 'BAD_INDENT' : code;
  return ADVICE[known] ?? BEYOND;
}
