import * as z from 'zod';
import { about, code, date, id, meanings, name, sourceIds, text, version } from './scalars.ts';
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

/** What is known of a test of a mitigation. Nobody may assume a pass. */
export const verificationStatuses = [
  { id: 'passed', means: 'Somebody ran it, and it held; `ran` says who.' },
  { id: 'failed', means: 'Somebody ran it, and it did not hold; `ran` says who.' },
  { id: 'read', means: 'Judged by reading code or documentation; nobody ran it.' },
  { id: 'not-run', means: 'Nobody ran it.' },
] as const;

const snippetSchema = z.strictObject({
  language: about(z.enum(snippetLanguages), 'The language of the code.'),
  file: about(text(120), 'The name of the file that it stands for.', 'guard.py').optional(),
  code: about(code(3000), 'The code itself, at most 3000 characters.'),
});

const verificationSchema = z.strictObject({
  input: about(text(500), 'What is tried.'),
  expected: about(text(500), 'What should happen.'),
  observed: about(text(500), 'What happened.').optional(),
  status: about(z.enum(verificationStatuses.map((row) => row.id)), meanings(verificationStatuses)),
  on: about(date, 'The day of the judgement, in quotes.', '2026-11-21').optional(),
  ran: about(
    z.strictObject({
      by: about(name(120), 'Who ran it.', 'Example Reviewers'),
      on: about(date, 'The day of the run, in quotes.', '2026-11-21'),
      with: about(text(300), 'The version and the set-up that it ran with.', '1.2.3, Docker'),
      version: about(
        version,
        'The version that ran, where it is not the assessed one: the page says so.',
        '1.1.9',
      ).optional(),
    }),
    'Who ran the test, when, and with what. Needed for passed and failed, and for nothing else.',
  ).optional(),
});

const settingSchema = z.strictObject({
  where: about(text(120), 'A file, command, screen, environment or API parameter.', 'docker/.env'),
  what: about(text(300), 'The concrete setting, command or version.', 'SECRET_KEY=<random value>'),
  since: about(version, 'The first version that has it.', '1.0.0').optional(),
  needs: about(
    text(80),
    'What it takes beside the product: a plan, a licence, an add-on. Few words, to follow “needs”.',
    'the enterprise plan',
  ).optional(),
  source: about(id, 'The id of the source that says so.', 'docs'),
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
  setting: about(
    settingSchema,
    'What to set in this product. Without it, the step is a pattern only.',
  ).optional(),
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
