import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#domain/finding.ts';
import { checkCatalog } from '#domain/rules/check.ts';
import { allRules } from '#domain/rules/index.ts';
import { readEntry } from '#reader/read-entry.ts';
import { TODAY, validEntry } from '../../helpers/valid-entry.ts';
import { withPiece } from '../../helpers/with-piece.ts';

/** Files beside the rules that hold none. */
const OTHERS = ['check', 'index', 'rule'];

/** What the catalog says of an entry that stands beside the correct one. */
function findingsBeside(text: string): Finding[] {
  const first = readEntry('example', 'content/agents/example.md', validEntry(), TODAY);
  const second = readEntry('second', 'content/agents/second.md', text, TODAY);
  const entries = [first, second].flatMap(({ entry }) => entry ?? []);
  return [...second.findings, ...checkCatalog(entries)];
}

/** A second entry with a piece, and with a name and a page of its own unless the piece gives one. */
function judge(yaml: string): Finding[] {
  const name = /^name:/m.test(yaml) ? '' : 'name: Second Agent\naliases: []\n';
  const page = /^homepage:/m.test(yaml) ? '' : 'homepage: https://second.example.com\n';
  const own = `${name}${page}`;
  return findingsBeside(withPiece(`${own}${yaml}`));
}

describe('the correct entry', () => {
  it('breaks no rule, so that an example shows what its piece does and nothing else', () => {
    expect(judge('homepage: https://second.example.com')).toEqual([]);
  });
});

it('every file of a rule stands in the list, and nothing else does', () => {
  const files = readdirSync('src/domain/rules').map((name) => name.replace(/\.ts$/, ''));
  const ids = allRules.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(files.filter((name) => !OTHERS.includes(name)).sort());
});

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const { good, bad } = rule.examples;

  it('has a title, a reason and a bad example', () => {
    expect(rule.title.length).toBeGreaterThan(10);
    expect(rule.why).toMatch(/\.$/);
    expect(bad.length).toBeGreaterThan(0);
  });

  it('lets its good example pass, and so does every other rule', () => {
    expect(judge(good).map(({ message }) => message)).toEqual([]);
  });

  it.each(bad)('says of its bad example: $message', ({ yaml, message }) => {
    expect(judge(yaml)).toMatchObject([{ rule: id, message, severity: rule.severity }]);
  });
});
