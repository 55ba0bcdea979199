import { valueProblem } from '../finding.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Ids of records, as addresses have them. */
const IDS = /CVE-\d{4}-\d{4,7}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}/gi;

/** A record leads to itself, not to the record of another flaw. */
export const advisoryUrlIsOwn: Rule = {
  id: 'advisory-url-is-own',
  title: 'An advisory leads to its own record',
  why: 'Whoever doubts a record opens its address. The page of another flaw, or a list of many, does not bear it out.',
  severity: 'error',
  examples: {
    good: `advisories:
  - id: CVE-2026-12345
    url: https://records.example.org/cves/CVE-2026-12345.json`,
    bad: [
      {
        yaml: `advisories:
  - id: CVE-2026-12345
    url: https://records.example.org/cves/CVE-2026-54321.json`,
        message: 'the address of `CVE-2026-12345` names `CVE-2026-54321`, another record',
      },
      {
        yaml: `advisories:
  - id: CVE-2026-54321
    title: A second flaw
    severity: [CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H]
    published: '2026-09-02'
    url: https://records.example.org/all
    read: secondary
  - id: CVE-2026-12345
    url: https://records.example.org/all`,
        message: 'the address of `CVE-2026-12345` is also that of `CVE-2026-54321`',
      },
    ],
  },
  check: ({ data: { advisories } }) =>
    advisories.flatMap(({ id, aliases, url }, i): Problem[] => {
      const path = ['advisories', i, 'url'];
      const hint = 'Give the address of this very record.';
      const own = [id, ...aliases].map((name) => name.toLowerCase());
      const named = url.match(IDS) ?? [];
      const stranger = named.find((name) => !own.includes(name.toLowerCase()));
      if (stranger !== undefined && !named.some((name) => own.includes(name.toLowerCase())))
        return [
          valueProblem(
            path,
            `the address of \`${id}\` names \`${stranger}\`, another record`,
            hint,
          ),
        ];
      const first = advisories.slice(0, i).find((other) => other.url === url);
      return first
        ? [valueProblem(path, `the address of \`${id}\` is also that of \`${first.id}\``, hint)]
        : [];
    }),
};
