import { layers, maestroUrl } from '../maestro/layers.ts';
import { maestroThreats } from '../maestro/threats.ts';
import { atlasTechniques } from './atlas.ts';
import { owaspAgenticTop10 } from './owasp-agentic.ts';
import { owaspLlmTop10 } from './owasp-llm.ts';
import { owaspMasThreats } from './owasp-mas.ts';
import { owaspThreats } from './owasp-threats.ts';

/** One id of one public list, with what a reader needs to look it up. */
export type Reference = {
  readonly id: string;
  readonly name: string;
  /** Id of the list, e.g. `owasp-llm`. */
  readonly list: string;
  readonly edition: string;
  readonly url: string;
  /** Id of the same risk in a newer edition of the list, where there is one. */
  readonly successor?: string;
};

/** The public lists that a threat may refer to, in the order in which pages print them. */
export const frameworkLists = [
  { id: 'owasp-agentic', name: 'OWASP Top 10 for Agentic Applications' },
  { id: 'owasp-llm', name: 'OWASP Top 10 for LLM Applications' },
  { id: 'owasp-threats', name: 'OWASP Agentic AI Threats and Mitigations' },
  { id: 'owasp-mas', name: 'OWASP Multi-Agentic System Threat Modelling Guide' },
  { id: 'atlas', name: 'MITRE ATLAS' },
  { id: 'cwe', name: 'Common Weakness Enumeration' },
  { id: 'maestro', name: 'MAESTRO' },
] as const;

const OWASP = 'https://genai.owasp.org';

const references: readonly Reference[] = [
  ...owaspAgenticTop10.map((row) => ({
    id: row.id,
    name: row.name,
    list: 'owasp-agentic',
    edition: '2026',
    url: `${OWASP}/resource/owasp-top-10-for-agentic-applications-for-2026/`,
  })),
  ...owaspLlmTop10.map((row) => ({
    id: row.id,
    name: row.name,
    list: 'owasp-llm',
    edition: row.id.slice(-4),
    url: `${OWASP}/llm-top-10/`,
    ...(row.successor === null ? {} : { successor: row.successor }),
  })),
  ...owaspThreats.map((row) => ({
    id: row.id,
    name: row.name,
    list: 'owasp-threats',
    edition: '1.1',
    url: `${OWASP}/resource/agentic-ai-threats-and-mitigations/`,
  })),
  ...owaspMasThreats.map((row) => ({
    id: row.id,
    name: row.name,
    list: 'owasp-mas',
    edition: '1.0',
    url: `${OWASP}/resource/multi-agentic-system-threat-modeling-guide-v1-0/`,
  })),
  ...atlasTechniques.map((row) => ({
    id: row.id,
    name: row.name,
    list: 'atlas',
    edition: '5.6.0',
    url: `https://atlas.mitre.org/techniques/${row.id}`,
  })),
  ...maestroThreats.map((row) => ({
    id: row.id,
    name: `${row.name} (${layers.find((layer) => layer.id === row.layer)?.name})`,
    list: 'maestro',
    edition: '2025-02-06',
    url: maestroUrl,
  })),
];

const byId = new Map(references.map((reference) => [reference.id, reference]));

/** CWE has over a thousand entries, so an id is checked by its form alone. */
const CWE_PATTERN = /^CWE-[1-9]\d{0,4}$/;

/**
 * What a framework id stands for.
 * @param id an id as an entry writes it, e.g. `LLM01:2025` or `CWE-94`
 * @returns undefined for an id that no list has
 */
export function findReference(id: string): Reference | undefined {
  if (!CWE_PATTERN.test(id)) return byId.get(id);
  const url = `https://cwe.mitre.org/data/definitions/${id.slice(4)}.html`;
  return { id, name: id, list: 'cwe', edition: 'any', url };
}

/** Every id of every list but CWE, for hints about misspelt ones. */
export const referenceIds: readonly string[] = references.map((reference) => reference.id);
