import { MAX_ELEMENTS, MAX_VALUES, MAX_YAML_DEPTH } from '../entry/limits.ts';
import type { ReaderCheck } from './reader-check.ts';

/** The two fences between which the fields stand. */
export const frontMatter: ReaderCheck = {
  id: 'front-matter',
  title: 'Two lines of dashes enclose the fields',
  why: 'The first line of the file is `---`, and the next such line ends the fields. The fences are exact, because every tolerance is a place where two programs read two different entries out of one file.',
  severity: 'error',
  examples: {
    kind: 'start',
    good: `---
name: Example Agent
…
---

## L1 Foundation Models
…`,
    bad: [
      {
        piece: `name: Example Agent
…
---

## L1 Foundation Models
…`,
        message: 'the file does not begin with a line `---`',
      },
      {
        piece: `---
name: Example Agent
…

## L1 Foundation Models
…`,
        message: 'the front matter is not closed: no second line `---` follows',
      },
    ],
  },
};

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

/** The shape of the fields: which there are, and what each takes. */
export const schema: ReaderCheck = {
  id: 'schema',
  title: 'Every field is known, and holds what it takes',
  why: 'Pages, scores and exports are made from the fields, so each has one shape: an unknown field would be lost in silence, and a wrong value would become a wrong score. Texts have a longest length that a page can show and a reviewer can read. What is computed, such as a score, is never typed.',
  severity: 'error',
  examples: {
    kind: 'fields',
    good: `kind: platform`,
    bad: [
      {
        piece: `kind: plattform`,
        message:
          '`kind` is `"plattform"`; it takes framework, platform, coding-agent, browser-agent, assistant, sdk, workflow, mcp-server or skill',
      },
      {
        piece: `kind: platform
homepag: https://www.example.com`,
        message: '`homepag` is not a field of an entry',
      },
      { piece: `kind: platform\nscore: 8.7`, message: '`score` is computed, never typed' },
    ],
  },
};
