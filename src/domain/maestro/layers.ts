import type { CoreRiskId } from '../aivss/core-risks.ts';

/**
 * The seven MAESTRO layers. L6 is the vertical one: it stands beside the other six.
 * Source: Cloud Security Alliance, Ken Huang, 2025-02-06; core risks from OWASP AIVSS 0.8,
 * Appendix C. The definitions are in our own words.
 */
export const layers = [
  {
    id: 'L1',
    slug: 'foundation-models',
    name: 'Foundation Models',
    vertical: false,
    definition:
      'The models that the agent thinks with: base models, hosted or local, and fine-tuned variants.',
    coreRisks: ['goal', 'untraceability'],
  },
  {
    id: 'L2',
    slug: 'data-operations',
    name: 'Data Operations',
    vertical: false,
    definition:
      'Where data is gathered, prepared, stored and fetched: documents, vector stores, retrieval and memory.',
    coreRisks: ['memory', 'supply-chain'],
  },
  {
    id: 'L3',
    slug: 'agent-frameworks',
    name: 'Agent Frameworks',
    vertical: false,
    definition:
      'The code that turns a model into an agent: planners, prompts, tool calling and orchestration.',
    coreRisks: ['orchestration', 'cascading'],
  },
  {
    id: 'L4',
    slug: 'deployment-and-infrastructure',
    name: 'Deployment and Infrastructure',
    vertical: false,
    definition: 'Where the agent runs: cloud or own machines, containers, networks, secrets.',
    coreRisks: ['critical-systems', 'access-control'],
  },
  {
    id: 'L5',
    slug: 'evaluation-and-observability',
    name: 'Evaluation and Observability',
    vertical: false,
    definition: 'How the agent is measured and watched: evaluation, logs, traces and alarms.',
    coreRisks: ['untraceability', 'cascading'],
  },
  {
    id: 'L6',
    slug: 'security-and-compliance',
    name: 'Security and Compliance',
    vertical: true,
    definition: 'Security and compliance controls, which cut across all the other layers.',
    coreRisks: ['impersonation', 'access-control'],
  },
  {
    id: 'L7',
    slug: 'agent-ecosystem',
    name: 'Agent Ecosystem',
    vertical: false,
    definition:
      'What the agent meets outside: users, other agents, plugins, marketplaces and business systems.',
    coreRisks: ['tool-misuse', 'supply-chain'],
  },
] as const satisfies readonly {
  readonly coreRisks: readonly CoreRiskId[];
  readonly [field: string]: unknown;
}[];

export type Layer = (typeof layers)[number];
export type LayerId = Layer['id'];

/** Address of the framework's own description. */
export const maestroUrl =
  'https://cloudsecurityalliance.org/blog/2025/02/06/agentic-ai-threat-modeling-framework-maestro';

/** The layer with an id. @throws RangeError for an id that is not in the table */
export function layerOf(id: LayerId): Layer {
  const layer = layers.find((candidate) => candidate.id === id);
  if (!layer) throw new RangeError(`no MAESTRO layer "${id}"`);
  return layer;
}
