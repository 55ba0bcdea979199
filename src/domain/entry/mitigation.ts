import * as z from 'zod';
import { date, id, sourceIds, text } from './scalars.ts';
import { profileIds } from './threat.ts';

/** What a mitigation does about a threat. */
export const mitigationKinds = ['prevent', 'detect', 'respond'] as const;

/** Languages that a snippet may be written in. It is shown as text and never run. */
export const snippetLanguages = [
  'bash',
  'dockerfile',
  'ini',
  'json',
  'nginx',
  'python',
  'text',
  'toml',
  'typescript',
  'yaml',
] as const;

/** What a test of a mitigation gave. Nobody may assume a pass. */
export const verificationStatuses = ['passed', 'failed', 'not-run'] as const;

/** A control against one or more threats. */
export const mitigationSchema = z.strictObject({
  id,
  title: text(120),
  text: text(1500),
  kind: z.enum(mitigationKinds),
  snippet: z
    .strictObject({
      language: z.enum(snippetLanguages),
      file: text(120).optional(),
      code: z.string().min(1).max(3000),
    })
    .optional(),
  pitfalls: z.array(text(300)).default([]),
  verification: z
    .strictObject({
      input: text(500),
      expected: text(500),
      observed: text(500).optional(),
      status: z.enum(verificationStatuses),
      on: date.optional(),
    })
    .optional(),
  profiles: profileIds,
  sources: sourceIds,
});

export type Mitigation = z.output<typeof mitigationSchema>;
