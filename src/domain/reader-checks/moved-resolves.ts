import type { ReaderCheck } from './reader-check.ts';

/** The ids that were given up, and where they lead. */
export const movedResolves: ReaderCheck = {
  id: 'moved-resolves',
  title: 'An id that was given up leads to an entry',
  why: 'Old addresses are linked from elsewhere and must keep working. Each retired id in `moved.yml` leads straight to an entry that has a page: a chain or a circle would leave readers on the way. An id that was given up is never used again, since an old link would then show another product. An id that never had an entry (where git knows the history), and a day that is still to come, would let a row say what never happened.',
  severity: 'error',
  examples: {
    kind: 'moved',
    good: `- id: old-agent
  kind: moved
  to: example
  on: '2026-11-21'
  because: The product was renamed.`,
    bad: [
      {
        piece: `- id: old-agent
  kind: moved
  to: exampel
  on: '2026-11-21'
  because: The product was renamed.`,
        message: '`to` is `exampel`, and there is no such entry',
      },
      {
        piece: `- id: example
  kind: withdrawn
  on: '2026-11-21'
  because: The product never existed.`,
        message: '`example` is gone by this row, but an entry has this id',
      },
      {
        piece: `- id: con
  kind: withdrawn
  on: '2026-11-21'
  because: The product is no more.`,
        message: '`con` never had an entry',
      },
      {
        piece: `- id: old-agent
  kind: withdrawn
  on: '2999-01-01'
  because: The product is no more.`,
        message: '`old-agent` was given up on `2999-01-01`, which is after today (2026-11-28)',
      },
    ],
  },
};
