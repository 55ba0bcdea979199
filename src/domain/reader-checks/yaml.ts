import { MAX_ELEMENTS, MAX_VALUES, MAX_YAML_DEPTH } from '../entry/limits.ts';
import type { ReaderCheck } from './reader-check.ts';

/** The grammar of the fields. */
export const yaml: ReaderCheck = {
  id: 'yaml',
  title: 'The fields are plain YAML',
  why: `YAML 1.2 without what surprises: no tabs, no anchors and aliases, no tags, no directives, no field twice, no names such as \`__proto__\` that programs take for a part of every object, numbers written like 0.7 or 12, dates in quotes. Programs disagree on the rest, and an alias can make a small file fill the memory. Groups and lists are nested at most ${MAX_YAML_DEPTH} levels deep, four times what an entry needs, because a parser calls itself for each; one holds at most ${MAX_ELEMENTS} elements, ten times the longest known; and fields that are written unusually have at most ${MAX_VALUES} lines and commas, because they go to a slow parser. After one slip the rest of the text is out of step, so one slip is reported at a time.`,
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
        message: 'a character is missing here: a colon, a comma, a quote or a bracket',
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
