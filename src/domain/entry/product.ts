import * as z from 'zod';
import { schemes } from '../versions/schemes.ts';
import { formWords } from './form-words.ts';
import { about, date, meanings, name, sourceIds, version } from './scalars.ts';

/** A package URL without version, qualifiers or subpath. Source: ECMA-427, Package-URL. */
const PACKAGE_URL = /^pkg:[a-z][a-z0-9.-]*(?:\/[A-Za-z0-9._~%+-]+)+$/;

/** Where a package is found, such as `pkg:pypi/langflow`: the type, then the name. */
export const packageUrl = z.string().max(200).regex(PACKAGE_URL, formWords.packageUrl).meta({
  patternErrorMessage: 'A package URL without a version: pkg:pypi/langflow, pkg:npm/flowise.',
});

/** What sort of thing an agent is. */
export const kinds = [
  { id: 'framework', name: 'Framework', means: 'A library to build agents with.' },
  { id: 'platform', name: 'Platform', means: 'A server or service that builds and runs agents.' },
  { id: 'coding-agent', name: 'Coding agent', means: 'It writes and changes code.' },
  { id: 'browser-agent', name: 'Browser agent', means: 'It acts in a web browser.' },
  { id: 'assistant', name: 'Assistant', means: 'It helps a person in conversation.' },
  { id: 'sdk', name: 'SDK', means: 'A vendor’s kit for agents on its own models.' },
  { id: 'workflow', name: 'Workflow tool', means: 'It joins steps, some of which are agents.' },
  { id: 'mcp-server', name: 'MCP server', means: 'It offers tools to agents over MCP.' },
  { id: 'skill', name: 'Skill', means: 'Instructions or code that an agent loads.' },
] as const;

export type Kind = (typeof kinds)[number]['id'];

/** Where a product is in its life. */
export const lifecycles = [
  { id: 'active', name: 'Active', means: 'It is being developed.' },
  { id: 'maintenance', name: 'Maintenance only', means: 'Only faults are fixed.' },
  { id: 'superseded', name: 'Superseded', means: 'Its maker points to a successor.' },
  { id: 'archived', name: 'Archived', means: 'Nobody works on it any more.' },
] as const;

/** Another name of a product. */
export const aliasSchema = z.strictObject({
  name: about(name(80), 'The other name, at most 80 characters.', 'Sample Agent'),
  kind: about(z.enum(['aka', 'old']), 'aka: in use as well. old: the name that it had before.'),
});

/** Where the product is in its life, and what says so. */
export const lifecycleSchema = z.strictObject({
  state: about(z.enum(lifecycles.map((row) => row.id)), meanings(lifecycles)),
  successor: about(
    name(80),
    'The product to use instead: an id of this catalog, or a name.',
    'new-agent',
  ).optional(),
  sources: about(
    sourceIds,
    'Ids of the sources that say so. Of an active one: a release or a change of late.',
  ),
});

/** Another package of the product, as it stood beside the assessed version. */
const besideSchema = z.strictObject({
  package: about(
    packageUrl,
    'One of `packages`, but not the first: that one has the assessed version.',
    'pkg:pypi/example-core',
  ),
  version: about(
    version,
    'The release that the assessed one pins or is made with; else the newest one of that day.',
    '0.4.2',
  ),
  scheme: about(
    z.enum(schemes.map((row) => row.id)),
    'How its versions are compared: as for the assessed one.',
  ),
  sources: about(sourceIds, 'Ids of the sources that show this version.'),
});

/** What was assessed, when, and for how long that holds. */
export const assessedSchema = z.strictObject({
  version: about(
    version,
    'The release that was looked at, as its maker numbers it; or rolling, for what has no numbers.',
    '1.2.3',
    'rolling',
  ),
  scheme: about(
    z.enum(schemes.map((row) => row.id)),
    `How its versions are compared.\n${meanings(schemes)}`,
  ),
  on: about(date, 'The day of the assessment, in quotes.', '2026-11-21'),
  reviewBy: about(
    date,
    'The day from which the assessment is overdue, in quotes. Without it: 180 days after `on`.',
    '2027-05-20',
  ).optional(),
  with: about(
    z.array(besideSchema),
    'Other packages of the product, at the versions that stood beside the assessed one. Flaws whose ' +
      'records number one of them are compared with it, for the assessed version only.',
  ).default([]),
  newer: about(
    z.strictObject({
      version: about(version, 'The newest release that is known.', '1.4.0'),
      sources: about(sourceIds, 'Ids of the sources that name it.'),
    }),
    'A release that came after the assessed one, where a source names it: readers are told that ' +
      'nobody looked at it. Leave it out where none is known.',
  ).optional(),
});

export type PackageBeside = z.output<typeof besideSchema>;
