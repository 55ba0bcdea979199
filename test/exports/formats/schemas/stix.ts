import * as z from 'zod';
import { isCalendarDate } from '#domain/calendar-date.ts';
import { address, distinct, words } from './parts.ts';

/** An id of an object of a type. */
const idOf = (type: string) =>
  z
    .string()
    .regex(
      new RegExp(
        `^${type}--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`,
      ),
    );

/** A moment, which STIX writes with its milliseconds. */
const moment = z
  .string()
  .refine(
    (text) => /T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text) && isCalendarDate(text.slice(0, 10)),
    'no moment',
  );

const CVE = /^CVE-\d{4}-(0\d{3}|[1-9]\d{3,})$/;

/** Where else something is described; the id of a CVE stands under its own name only. */
const reference = z
  .strictObject({ source_name: words, external_id: words.optional(), url: address })
  .refine(
    ({ source_name: name, external_id: id = '' }) => (name === 'cve') === CVE.test(id),
    'an id of CVE belongs to the source "cve"',
  )
  .refine(({ source_name: name }) => name !== 'capec', 'the catalog names no CAPEC');

const marking = idOf('marking-definition');
const identity = idOf('identity');

/** What every object of a type has. */
const core = <T extends string>(type: T) => ({
  type: z.literal(type),
  spec_version: z.literal('2.1'),
  id: idOf(type),
  created: moment,
});

/** What every object of the domain that is ours has. */
const ours = <T extends string>(type: T) => ({
  ...core(type),
  modified: moment,
  created_by_ref: identity,
  object_marking_refs: z.tuple([marking]),
});

const described = { name: words, description: words };

/** An end of a relationship: any object but a relationship, a marking or the bundle. */
const end = idOf('(?:attack-pattern|course-of-action|software|vulnerability)');
const any = idOf('(?:attack-pattern|course-of-action|software|vulnerability|relationship)');

const object = z.discriminatedUnion('type', [
  z.strictObject({
    ...core('identity'),
    modified: moment,
    name: words,
    identity_class: z.literal('group'),
  }),
  z.strictObject({
    ...core('marking-definition'),
    created_by_ref: identity,
    name: words,
    definition_type: z.literal('statement'),
    definition: z.strictObject({ statement: words }),
  }),
  z.strictObject({
    ...{ type: z.literal('software'), spec_version: z.literal('2.1'), id: idOf('software') },
    ...{ name: words, vendor: words, version: words },
  }),
  z.strictObject({
    ...ours('attack-pattern'),
    ...described,
    external_references: distinct(reference).min(1),
  }),
  z.strictObject({ ...ours('course-of-action'), ...described }),
  z.strictObject({
    ...ours('vulnerability'),
    ...described,
    external_references: distinct(reference).min(1),
  }),
  z.strictObject({
    ...ours('relationship'),
    relationship_type: z.enum(['related-to', 'mitigates', 'targets']),
    source_ref: end,
    target_ref: end,
  }),
  z.strictObject({
    ...ours('report'),
    ...described,
    report_types: z.tuple([z.literal('vulnerability'), z.literal('attack-pattern')]),
    published: moment,
    object_refs: distinct(any).min(1),
    external_references: distinct(reference).min(1),
  }),
]);

/** A bundle of STIX. Source: STIX 2.1 and its schemas. */
export const stixBundle = z.strictObject({
  type: z.literal('bundle'),
  id: idOf('bundle'),
  objects: z.array(object).min(1),
});
