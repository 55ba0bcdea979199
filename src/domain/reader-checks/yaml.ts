import { MAX_ELEMENTS, MAX_VALUES, MAX_YAML_DEPTH } from '../entry/limits.ts';
import type { ReaderCheck } from './reader-check.ts';

/** The grammar of the fields. */
export const yaml: ReaderCheck = {
  id: 'yaml',
  title: 'The fields are plain YAML',
  why: `YAML 1.2 without what surprises: no tabs, no anchors and aliases, no tags, no directives, no field twice, no names such as \`__proto__\` that programs take for a part of every object, numbers written like 0.7 or 12, dates in quotes. Programs disagree on the rest, and an alias can make a small file fill the memory. Groups and lists are nested at most ${MAX_YAML_DEPTH} levels deep, four times what an entry needs, because a parser calls itself for each; one holds at most ${MAX_ELEMENTS} elements, ten times the longest known; and fields that are written unusually have at most ${MAX_VALUES} lines and commas, because they go to a slow parser. A slip is undone in memory and the rest is read on, so one run tells of all of them.`,
  severity: 'error',
  examples: {
    kind: 'fields',
    good: `vendor: 'Example Labs: the makers'`,
    bad: [
      {
        piece: 'vendor: Example Labs: the makers',
        message: 'this line has a second `: ` that begins another field',
      },
      {
        piece: `vendor: "Example Labs`,
        message: 'a quote opens here and does not close on this line',
      },
      {
        piece: `vendor: “Example Labs”`,
        message: 'curly quotes are no quotes to YAML, but a part of the text',
      },
      {
        piece: `vendor: Example #1 Labs`,
        message: '` #` begins a comment here: what follows on the line is lost',
      },
      {
        piece: `vendor: Example Labs
constructor: Example Labs`,
        message:
          '`constructor` is not allowed as a name: programs take it for a part of every object',
      },
      {
        piece: `vendor: &maker Example Labs`,
        message: 'an anchor `&` is not allowed',
      },
    ],
  },
};
