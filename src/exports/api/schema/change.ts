import * as z from 'zod';
import { changeKinds } from '#domain/catalog/changes.ts';
import { address, day, ids, maybe } from './common.ts';

const range = z.strictObject({
  method: maybe(z.string(), 'The id of its method.'),
  low: z.number(),
  high: z.number(),
});

export const changeSchema = z
  .strictObject({
    agent: z.string().describe('The id of the agent at that time.'),
    on: day,
    commit: z.string(),
    url: address.describe('The commit.'),
    title: z.string().describe('The first line of its message.'),
    kind: z
      .enum(changeKinds)
      .describe('What happened. The list may grow.'),
    from: maybe(range, 'The score before.'),
    to: maybe(range, 'The score after.'),
    status: maybe(
      z.strictObject({ from: z.string(), to: z.string() }),
      'The review status before and after, where it changed.',
    ),
    terms: z
      .array(z.strictObject({ name: z.string(), from: z.string(), to: z.string() }))
      .describe('The terms of the score that moved.'),
    threats: z.strictObject({ added: ids, removed: ids }),
    advisories: z
      .strictObject({ added: ids, removed: ids })
      .describe('Ids of advisories that an entry lists since then, or no more.'),
    evidence: maybe(
      z.strictObject({ added: ids, removed: ids, altered: ids, cited: ids, because: ids }),
      'Ids of sources that came and went, and judgements with a new reason.',
    ),
    other: maybe(z.string(), 'The earlier id of a rename, or where a retired id leads.'),
    because: maybe(z.string(), 'Why it was renamed or withdrawn.'),
  })
  .meta({ id: 'Change', description: 'A change of an entry.' });
