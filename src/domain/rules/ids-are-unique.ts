import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Two things of one list must not share an id: a reference could mean either. */
export const idsAreUnique: Rule = {
  id: 'ids-are-unique',
  title: 'Ids are unique in their list',
  why: 'A threat names its mitigations by id. If two share one, nobody knows which is meant.',
  severity: 'error',
  examples: {
    good: `profiles:
  - { id: cloud, name: Cloud }
  - { id: own-cloud, name: Own cloud, runs: [own] }`,
    bad: [
      {
        yaml: `profiles:
  - { id: cloud, name: Cloud }
  - { id: cloud, name: Own cloud }`,
        message: '`profiles` has the id `cloud` a second time; `profiles[0]` has it already',
      },
    ],
  },
  check: ({ data }) => {
    const lists = {
      threats: data.threats,
      mitigations: data.mitigations,
      claims: data.claims,
      profiles: data.profiles,
      advisories: data.advisories,
      'architecture.boundaries': data.architecture?.boundaries ?? [],
      'architecture.components': data.architecture?.components ?? [],
    };
    return Object.entries(lists).flatMap(([list, rows]) =>
      rows.flatMap((row, index) => {
        const first = rows.findIndex((other) => other.id === row.id);
        if (first === index) return [];
        const path = [...list.split('.'), index, 'id'];
        const message = `\`${list}\` has the id \`${row.id}\` a second time; \`${list}[${first}]\` has it already`;
        return [valueProblem(path, message, 'Give one of them another id, and what refers to it.')];
      }),
    );
  },
};
