import * as z from 'zod';
import { about, code, date, id, sourceIds, text } from './scalars.ts';
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

const snippetSchema = z.strictObject({
  language: about(z.enum(snippetLanguages), 'The language of the code.'),
  file: about(text(120), 'The name of the file that it stands for.', 'guard.py').optional(),
  code: about(code(3000), 'The code itself, at most 3000 characters.'),
});

const verificationSchema = z.strictObject({
  input: about(text(500), 'What is tried.'),
  expected: about(text(500), 'What should happen.'),
  observed: about(text(500), 'What happened.').optional(),
  status: about(
    z.enum(verificationStatuses),
    'passed and failed: somebody ran the test, or read the code and says so. not-run: nobody did.',
  ),
  on: about(date, 'The day of the test, in quotes.', '2026-11-21').optional(),
});

/** A control against one or more threats. */
export const mitigationSchema = z.strictObject({
  id: about(id, 'An id of your choice; threats name it.', 'least-privilege'),
  title: about(text(120), 'The control in a few words.', 'Least privilege for each tool'),
  text: about(text(1500), 'What to do, in your own words, at most 1500 characters.'),
  kind: about(
    z.enum(mitigationKinds),
    'prevent: it does not happen. detect: somebody notices. respond: the harm is limited.',
  ),
  snippet: about(snippetSchema, 'A short example. It is shown as text and never run.').optional(),
  pitfalls: about(z.array(text(300)), 'Where it fails, or what it costs.').default([]),
  verification: about(
    verificationSchema,
    'A test of the control. Where nobody ran it, say not-run.',
  ).optional(),
  profiles: profileIds,
  sources: sourceIds,
});

export type Mitigation = z.output<typeof mitigationSchema>;
