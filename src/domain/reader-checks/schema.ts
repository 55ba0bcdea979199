import type { ReaderCheck } from './reader-check.ts';

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
