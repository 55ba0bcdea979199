import type { ReaderCheck } from './reader-check.ts';

/** A command that changes several files and was stopped on the way. */
export const unfinished: ReaderCheck = {
  id: 'unfinished',
  title: 'No change was stopped half-way',
  why: 'A command that changes several files writes down beforehand what it is going to do, in `.unfinished.json`, and removes that at the end. While it stands there, some files may be old and some new, so nothing is built from them. `npm run catalog -- resume` finishes the change and `npm run catalog -- undo` takes it back; neither touches what somebody wrote since.',
  severity: 'error',
  examples: {
    kind: 'unfinished',
    good: '',
    bad: [
      {
        piece: '{ "command": "rename old-agent new-agent", "steps": [] }',
        message:
          '`rename old-agent new-agent` was stopped half-way, so some files are old and some are new',
      },
    ],
  },
};
