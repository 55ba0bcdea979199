import { layers, maestroUrl } from '../maestro/layers.ts';
import { maestroThreats } from '../maestro/threats.ts';
import { aiucRequirements } from './aiuc-1.ts';
import { atlasRetired, atlasReused, atlasTechniques } from './atlas.ts';
import {
  owaspAgenticTop10,
  owaspLlmTop10,
  owaspMcpTop10,
  owaspSkillsTop10,
} from './owasp-top-10.ts';
import { owaspMasThreats, owaspThreats } from './owasp-threats.ts';

/** What took the place of an id that moved. */
type Succession = {
  /** At least one id. */
  readonly to: readonly string[];
  /** True where exactly one took its place and means the same, so that a program may write it. */
  readonly firm: boolean;
};

/** One id of one public list, with what a reader needs to look it up. */
export type Reference = {
  readonly id: string;
  readonly name: string;
  /** Id of the list, e.g. `owasp-llm`. */
  readonly list: string;
  readonly edition: string;
  readonly url: string;
  /** Where the id has moved in a newer edition of the list. */
  readonly moved?: Succession;
  /** What the id stood for in older editions, and the id that stands for that now. */
  readonly formerly?: { readonly name: string; readonly now: string };
  /** How the catalog knows the id, where it was not read in the list itself. */
  readonly certainty?: string;
};

const OWASP = 'https://genai.owasp.org';
const OWASP_PROJECTS = 'https://owasp.org';
/** The site of AIUC-1, which has no address for one requirement. */
export const AIUC = 'https://www.aiuc-1.com/';
const ATLAS = 'https://atlas.mitre.org/techniques/';

/** Rows of a table of ids and names, as references of one edition of one list. */
function rowsOf(
  list: string,
  edition: string,
  url: string,
  rows: readonly { readonly id: string; readonly name: string }[],
): Reference[] {
  return rows.map(({ id, name }) => ({ id, name, list, edition, url }));
}

const llm: readonly Reference[] = owaspLlmTop10.map(({ id, name, successors, loose = false }) => ({
  id,
  name,
  list: 'owasp-llm',
  edition: id.slice(-4),
  url: `${OWASP}/llm-top-10/`,
  ...(successors.length === 0 ? {} : { moved: { to: successors, firm: !loose } }),
}));

const atlas: readonly Reference[] = [
  ...atlasTechniques.map(({ id, name }) => {
    const reused = atlasReused.find((row) => row.id === id);
    const row = { id, name, list: 'atlas', edition: '2026.09', url: `${ATLAS}${id}` };
    return reused ? { ...row, formerly: { name: reused.was, now: reused.now } } : row;
  }),
  ...atlasRetired.map(({ id, name, successor, since }) => ({
    id,
    name,
    list: 'atlas',
    edition: `before ${since}`,
    url: `${ATLAS}${successor}`,
    moved: { to: [successor], firm: true },
  })),
];

const certainties = {
  copy: 'Read in a copy of the list, not in the list itself.',
  inferred: 'Its number or its name is inferred: check it in the list before you rely on it.',
} as const;

/** Every id that the catalog has in a table, in the order of the lists. */
export const references: readonly Reference[] = [
  ...rowsOf(
    'owasp-agentic',
    '2026',
    `${OWASP}/resource/owasp-top-10-for-agentic-applications-for-2026/`,
    owaspAgenticTop10,
  ),
  ...llm,
  ...rowsOf('owasp-mcp', '2025', `${OWASP_PROJECTS}/www-project-mcp-top-10/`, owaspMcpTop10),
  ...rowsOf(
    'owasp-skills',
    '1.0-2026',
    `${OWASP_PROJECTS}/www-project-agentic-skills-top-10/`,
    owaspSkillsTop10,
  ),
  ...rowsOf(
    'owasp-threats',
    '1.1',
    `${OWASP}/resource/agentic-ai-threats-and-mitigations/`,
    owaspThreats,
  ),
  ...rowsOf(
    'owasp-mas',
    '1.0',
    `${OWASP}/resource/multi-agentic-system-threat-modeling-guide-v1-0/`,
    owaspMasThreats,
  ),
  ...atlas,
  ...maestroThreats.map((row) => ({
    id: row.id,
    name: `${row.name} (${layers.find((layer) => layer.id === row.layer)?.name})`,
    list: 'maestro',
    edition: '2025-02-06',
    url: maestroUrl,
  })),
  ...aiucRequirements.map(({ id, name, certainty }) => ({
    ...{ id, name, list: 'aiuc-1', edition: '2026-Q1', url: AIUC },
    certainty: certainties[certainty],
  })),
];
