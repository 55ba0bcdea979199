import * as z from 'zod';
import { about, id, name, text } from './scalars.ts';
import { profileIds } from './threat.ts';

/** Kinds of elements of a data-flow diagram. */
export const componentKinds = ['actor', 'process', 'store', 'external'] as const;

const boundarySchema = z.strictObject({
  id: about(id, 'An id of your choice; components name it.', 'company-network'),
  name: about(name(80), 'What is inside, as the diagram prints it.', 'Company network'),
});

const componentSchema = z.strictObject({
  id: about(id, 'An id of your choice; flows and threats name it.', 'engine'),
  name: about(name(80), 'What it is, as the diagram prints it.', 'Workflow engine'),
  kind: about(
    z.enum(componentKinds),
    'actor: a person or a program that uses it. process: it does something. ' +
      'store: it keeps data. external: a service of somebody else.',
  ),
  boundary: about(id, 'The id of the trust boundary that it stands in.').optional(),
  profiles: profileIds,
});

const flowSchema = z.strictObject({
  from: about(id, 'The id of the component that sends.'),
  to: about(id, 'The id of the component that receives.'),
  label: about(text(160), 'What moves, in a few words.', 'question'),
  data: about(z.array(text(80)), 'The kinds of data in it.', ['customer records']).default([]),
  encrypted: about(z.boolean(), 'Whether it is encrypted on its way.').optional(),
  profiles: profileIds,
});

/** The data-flow diagram: trust boundaries, what stands in them, what moves between. */
export const architectureSchema = z.strictObject({
  boundaries: about(
    z.array(boundarySchema),
    'Trust boundaries: lines at which somebody else is responsible, or trust ends.',
  ).default([]),
  components: about(z.array(componentSchema), 'What the agent is made of, and who meets it.'),
  flows: about(z.array(flowSchema), 'What data moves from which component to which.'),
});

export type Architecture = z.output<typeof architectureSchema>;
