import type { Advisory } from '../entry/advisory.ts';
import { valueProblem } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Letters and digits of a title alone, in lower case. */
const plain = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Versions and vectors of a flaw as text; empty where a record says too little to tell it by. */
function shapeOf({ affected, severity, published }: Advisory): string {
  if (affected.length === 0 || severity.length === 0 || published === 'unknown') return '';
  return JSON.stringify([affected, severity.toSorted(), published]);
}

/** What a record is held to others by: the families of its ids, such as `CVE-`, and how it looks. */
function looksOf(advisory: Advisory) {
  const { id, aliases, title } = advisory;
  const families = new Set([id, ...aliases].map((one) => one.slice(0, 4)));
  return { id, families, title: plain(title), shape: shapeOf(advisory) };
}

type Looks = ReturnType<typeof looksOf>;

/**
 * True for two records that look like one flaw: the one has a CVE id alone, the other a GHSA id
 * alone, and they have the same title, or the same day, versions and vectors.
 */
function lookAlike(a: Looks, b: Looks): boolean {
  if (a.title !== b.title && (a.shape === '' || a.shape !== b.shape)) return false;
  return a.families.isDisjointFrom(b.families);
}

/** True where every record has an id of a family. */
function allHave(family: string, advisories: readonly Advisory[]): boolean {
  return advisories.every(({ id, aliases }) =>
    [id, ...aliases].some((one) => one.startsWith(family)),
  );
}

/** Two records that look like one flaw are one advisory, or two with titles that tell them apart. */
export const advisoriesLookDistinct: Rule = {
  id: 'advisories-look-distinct',
  title: 'Two advisories are two flaws',
  why: 'The CVE and the GHSA record of one flaw are easily listed as two. Then every count of advisories is one too high.',
  severity: 'warning',
  examples: {
    good: `advisories:
  - id: GHSA-2345-6789-cfgh
    title: Another flaw
    severity: [CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H]
    published: '2026-09-01'
    url: https://records.example.org/GHSA-2345-6789-cfgh
    read: record`,
    bad: [
      {
        yaml: `advisories:
  - id: GHSA-2345-6789-cfgh
    title: A flaw.
    severity: [CVSS:3.1/AV:N/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H]
    published: '2026-09-02'
    url: https://records.example.org/GHSA-2345-6789-cfgh
    read: record`,
        message: '`CVE-2026-12345` looks like `GHSA-2345-6789-cfgh`: one flaw under two ids',
      },
    ],
  },
  check: ({ data: { advisories } }) => {
    // Where each has an id of one family, as in most entries, no two are alike.
    if (allHave('CVE-', advisories) || allHave('GHSA', advisories)) return [];
    return advisories.map(looksOf).flatMap((looks, i, all) => {
      const first = all.slice(0, i).find((other) => lookAlike(other, looks));
      if (!first) return [];
      const message = `\`${looks.id}\` looks like \`${first.id}\`: one flaw under two ids`;
      const hint = `Keep one of them, with the other id in its \`aliases\`. If they are two flaws, give each a title of its own.`;
      return [valueProblem(['advisories', i, 'id'], message, hint)];
    });
  },
};
