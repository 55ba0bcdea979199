import * as z from 'zod';
import { address, day, distinct, words } from './parts.ts';

const symbol = z.string().regex(/^[0-9a-z-]+$/);
const named = { symbolic_name: symbol, title: words, description: words };
const inZone = { ...named, trust_zone: symbol };
const end = z.strictObject({ type: z.enum(['actor', 'component', 'data_store']), object: symbol });

const scope = z.strictObject({
  title: words,
  description: words,
  business_criticality: z.enum(['minimal', 'low', 'moderate', 'high', 'maximal']),
  data_sensitivity: z.array(z.never()),
  exposure: z.enum(['internal', 'external']),
  tier: z.enum(['mission_critical', 'business_critical', 'important', 'non_critical']),
});

const persona = z.strictObject({
  ...named,
  is_person: z.boolean(),
  skill_level: z.literal('engineer'),
  access_level: z.enum(['anonymous', 'user', 'admin']),
  malicious_intent: z.boolean(),
  applicability_to_org: z.literal('moderate'),
});

const threat = z.strictObject({
  ...named,
  components_affected: distinct(symbol),
  threat_persona: symbol,
  event: words,
  sources: z.tuple([z.literal('adversary')]),
  weaknesses: distinct(z.strictObject({ cwe_id: z.int() })),
});

/** An OWASP TM-BOM. Source: its schema 1.0.2. */
export const tmBom = z.strictObject({
  $schema: z.literal(
    'https://github.com/OWASP/www-project-threat-model-library/blob/v1.0.2/threat-model.schema.json',
  ),
  version: z.string().regex(/^\d+(\.\d+)*$/),
  scope,
  description: words,
  reviewed_at: day,
  release_docs_link: address,
  repo_link: address.optional(),
  trust_zones: z.array(z.strictObject(named)),
  trust_boundaries: distinct(z.strictObject({ trust_zone_a: symbol, trust_zone_b: symbol })),
  actors: z.array(z.strictObject({ ...inZone, type: z.enum(['user', 'third_party']) })),
  components: z.array(z.strictObject(inZone)),
  data_stores: z.array(z.strictObject({ ...inZone, type: z.literal('document') })),
  data_sets: z.array(z.never()),
  data_flows: z.array(
    z.strictObject({
      ...named,
      source: end,
      destination: end,
      has_sensitive_data: z.boolean(),
      encrypted: z.boolean(),
    }),
  ),
  assumptions: z.array(z.strictObject({ description: words, validity: z.literal('unconfirmed') })),
  threat_personas: z.array(persona),
  threats: z.array(threat),
  controls: z.array(
    z.strictObject({
      ...named,
      threats: distinct(symbol),
      status: z.literal('suggested'),
      priority: z.enum(['none', 'low', 'medium', 'high', 'critical']),
    }),
  ),
});
