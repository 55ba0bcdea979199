import { countedMaturity } from '#domain/aivss/multipliers.ts';
import { stringify } from 'csv-stringify/sync';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { ScoredThreat } from '#domain/catalog/score-threat.ts';
import { allThreats } from '../api/records/threat.ts';
import type { PartedJoin, Surroundings } from '../export.ts';
import type { Format } from './format.ts';

/** The end of a row. Source: RFC 4180. */
const END = '\r\n';

type Cell = (row: ScoredThreat, agent: Agent, around: Surroundings) => string | number;

/** What each column holds. What is unknown is empty. */
const columns: readonly (readonly [name: string, cell: Cell])[] = [
  ['agent', (_, { id }) => id],
  ['agent name', (_, { data }) => data.name],
  ['vendor', (_, { data }) => data.vendor],
  ['kind', (_, { data }) => data.kind],
  ['assessed version', (_, { data }) => data.assessed.version],
  ['assessed on', (_, { data }) => data.assessed.on],
  ['review by', (_, { reviewBy }) => reviewBy],
  ['review status', (_, { data }) => data.status],
  ['threat', ({ threat }) => threat.id],
  ['title', ({ threat }) => threat.title],
  [
    'open',
    ({ threat }, { score }) =>
      score.threats.some((open) => open.threat === threat) ? 'yes' : 'no',
  ],
  ['method', (_, { score }) => score.method],
  ['bands', ({ interval }) => interval.severities.join(' ')],
  ['lowest score', ({ interval }) => interval.low.score],
  ['highest score', ({ interval }) => interval.high.score],
  ['CVSS vector', ({ threat }) => (threat.cvss === 'unknown' ? '' : threat.cvss)],
  ['CVSS base', ({ cvssBase }) => (cvssBase === 'unknown' ? '' : cvssBase)],
  ['exploit maturity', ({ threat }) => countedMaturity(threat.exploitMaturity)],
  ['mitigation level', ({ mitigation }) => mitigation],
  ['layers', ({ threat }) => threat.layers.join(' ')],
  ['STRIDE', ({ threat }) => threat.stride.join(' ')],
  ['impact', ({ threat }) => threat.impact.join(' ')],
  ['frameworks', ({ threat }) => threat.frameworks.join(' ')],
  ['advisories', ({ threat }) => threat.advisories.join(' ')],
  ['mitigations', ({ threat }) => threat.mitigations.join(' ')],
  ['scenario', ({ threat }) => threat.scenario],
  [
    'url',
    ({ threat }, { id }, { addresses: { urls, whole } }) =>
      whole(urls.part(id, `threat-${threat.id}`)),
  ],
  [
    'exploit maturity stated',
    ({ threat }) => (threat.exploitMaturity === undefined ? 'no' : 'yes'),
  ],
];

/** The row of the names of the columns. */
const HEAD = stringify([columns.map(([name]) => name)], { record_delimiter: END });

/** The rows of all agents below one head. */
const parted: PartedJoin = {
  between: '',
  cut: (text) => ({ text: text.slice(HEAD.length) }),
  before: () => HEAD,
  behind: () => '',
};

/** Every threat as a row of a table. No cell is a formula to a spreadsheet. */
export const csvFormat: Format = {
  id: 'csv',
  name: 'CSV of threats',
  does: 'Every threat as a row of a spreadsheet; no cell is a formula to it.',
  type: 'text/csv',
  file: 'threats.csv',
  write: (agent, around) =>
    stringify(
      allThreats(agent).map((row) =>
        // Some programs cut rows at a line break, quoted or not.
        columns.map(([, cell]) => String(cell(row, agent, around)).replaceAll(/\s*\n\s*/g, ' ')),
      ),
      {
        header: true,
        columns: columns.map(([name]) => name),
        record_delimiter: END,
        escape_formulas: true,
      },
    ),
  join: parted,
};
