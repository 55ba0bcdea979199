import { valueProblem } from '../finding.ts';
import type { Path } from '../finding.ts';
import type { Rule } from './rule.ts';

/** One flaw is one advisory, under whatever ids it is known. */
export const advisoryIdsAreUnique: Rule = {
  id: 'advisory-ids-are-unique',
  title: 'One flaw is listed once',
  why: 'A flaw often has a CVE and a GHSA id. Listed under both it would count twice; under one of them, with the other as an alias, it counts once and is found by either.',
  severity: 'error',
  examples: {
    good: `advisories:
  - id: CVE-2026-12345
    aliases: [GHSA-2345-6789-cfgh]`,
    bad: [
      {
        yaml: `advisories:
  - id: GHSA-2345-6789-cfgh
    title: The same flaw
    severity: [CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H]
    published: '2026-09-02'
    url: https://records.example.org/GHSA-2345-6789-cfgh
    read: record
  - id: CVE-2026-12345
    aliases: [GHSA-2345-6789-cfgh]`,
        message:
          '`GHSA-2345-6789-cfgh` names two advisories, `GHSA-2345-6789-cfgh` and `CVE-2026-12345`',
      },
      {
        yaml: `advisories:
  - id: CVE-2026-12345
    aliases: [CVE-2026-12345]`,
        message: '`CVE-2026-12345` stands twice among the ids of one advisory',
      },
    ],
  },
  check: ({ data: { advisories } }) => {
    const names = advisories.flatMap(({ id, aliases }, i) => [
      { name: id, owner: id, path: ['advisories', i, 'id'] as Path },
      ...aliases.map((name, j) => ({ name, owner: id, path: ['advisories', i, 'aliases', j] })),
    ]);
    return names.flatMap(({ name, owner, path }, place) => {
      const first = names.slice(0, place).find((other) => other.name === name);
      // The same id for two records has a finding of its own.
      if (!first || (path.at(-1) === 'id' && first.path.at(-1) === 'id')) return [];
      const message =
        first.owner === owner
          ? `\`${name}\` stands twice among the ids of one advisory`
          : `\`${name}\` names two advisories, \`${first.owner}\` and \`${owner}\``;
      const hint = 'Keep one advisory for the flaw, with its other ids as `aliases`.';
      return [valueProblem(path, message, hint)];
    });
  },
};
