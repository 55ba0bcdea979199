/**
 * Anything that the two parsers might read differently, or that an entry must not contain:
 * anchors, aliases, tags, merge keys, directives, keys that are no text. Numbers and dates are the
 * fast parser's own to refuse. The patterns may be too careful, which costs three times the time;
 * they must never be too generous.
 */
export const UNUSUAL: readonly RegExp[] = [
  /<<|^%/m,
  // A comment behind a value, quotes of a word processor, and white space that indents and is none.
  /\S[ \t]+#/,
  /(?<=(?:^|[:,[{-])[ \t]+)[“”„‟«‘’‚‹]/m,
  /^(?=[ \t]*[^\S \t\n])/m,
  // A comma or a semicolon that ends the value of a field.
  /[,;]\n(?= *(?:- +)?[A-Za-z]\w*:(?:\s|$)|$(?![\s\S]))(?<=^ *(?:- +)*[A-Za-z]\w*: +[^\s"'[{|>].*\n)/m,
  // Each begins with its rare character and looks back: four times faster than looking ahead.
  /[&*!](?<=(?:^[ \t]*|[:?-][ \t]+|[,[{]\s*)[&*!])\S/m,
  /\?(?<=(?:^[ \t]*|[,[{]\s*)\?)(?:\s|$)/m,
  /[\]}](?=[ \t]*:(?:\s|$))/m,
  /:(?=\s|$)(?<=(?:^[ \t]*|[,[{]\s*|[:?-][ \t]+)(?:[-+.\d_]+|null|true|false|~)[ \t]*:)/im,
];

/** A quote that opens a value and does not close on its line. */
export const OPEN_QUOTE =
  /["'](?<=(?:^|[:,[{-])[ \t]+["'])(?:(?<=")(?:[^"\\\n]|\\.)*\\?|(?<=')(?:[^'\n]|'')*)$/m;
