import * as z from 'zod';
import { address, distinct, moment, words } from './parts.ts';

/** A product or a part of one. */
const component = z.strictObject({
  '@id': address,
  identifiers: z.strictObject({ purl: words }).optional(),
});

const statement = z.strictObject({
  '@id': address,
  vulnerability: z.strictObject({
    '@id': address,
    name: words,
    description: words,
    aliases: distinct(words),
  }),
  timestamp: moment,
  products: distinct(component.extend({ subcomponents: distinct(component).min(1).optional() })),
  supplier: words,
});

/** An OpenVEX document. Source: its specification and schema 0.2.0. */
export const openVex = z.strictObject({
  '@context': z.literal('https://openvex.dev/ns/v0.2.0'),
  '@id': address,
  author: words,
  role: words,
  timestamp: moment,
  version: z.int().min(1),
  // Each status asks for what makes it of use.
  statements: distinct(
    z.discriminatedUnion('status', [
      statement.extend({ status: z.literal('affected'), action_statement: words }),
      statement.extend({ status: z.literal('fixed') }),
      statement.extend({ status: z.literal('under_investigation'), status_notes: words }),
      z.discriminatedUnion('justification', [
        statement.extend({
          status: z.literal('not_affected'),
          justification: z.literal('vulnerable_code_not_present'),
        }),
        statement.extend({
          status: z.literal('not_affected'),
          justification: z.undefined(),
          impact_statement: words,
        }),
      ]),
    ]),
  ).min(1),
});
