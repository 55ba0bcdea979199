import { describe, expect, it } from 'vitest';
import { findingsIn, validEntry, wordsOf } from '../../helpers/valid-entry.ts';

const ALIAS = '{ name: Sample Agent, kind: aka }';
const RANGE = "{ introduced: '0', lastAffected: 1.2.2 }";

/** What is said of the correct entry with one value in the place of a group. */
const said = (group: string, value: string) =>
  findingsIn(validEntry([group, value]))
    .filter(({ rule }) => rule === 'schema')
    .map(wordsOf);

describe('one value in the place of a group is told the group that it may be', () => {
  it.each([
    [ALIAS, 'Sample Agent', 'such as { name: Sample Agent, kind: aka }.'],
    [ALIAS, "'on: off'", "such as { name: 'on: off', kind: aka }."],
    [ALIAS, "'yes'", "such as { name: 'yes', kind: aka }."],
    [RANGE, "'< 0.31.0'", "Write { fixed: '0.31.0' }."],
    [RANGE, "'<= v1.2'", "Write { lastAffected: '1.2' }."],
    [RANGE, "'>= 1.2, < 1.4.0'", "Write { introduced: '1.2', fixed: '1.4.0' }."],
    [RANGE, 'all of them', "such as { introduced: '0', fixed: '1.1.3' }."],
    // Nobody is told what to judge.
    ['{ level: none }', 'none', 'such as { level: none }.'],
  ])('%s as %s', (group, value, advice) => {
    const [words = '', ...others] = said(group, value);
    expect(others).toEqual([]);
    expect(words).toContain('must be a group of fields');
    expect(words).toContain(advice);
    const written = /\{ .*(?= \}\.)/.exec(words)?.[0] ?? expect.fail();
    expect(said(group, `${written} }`)).toEqual([]);
  });

  it('but no judgement is made for anybody', () => {
    const factor = /\{ value: [^}]*\}/.exec(validEntry())?.[0] ?? expect.fail();
    expect(said(factor, '0.6').join()).toContain('such as { value: 0.6, basis: … }.');
  });

  it('nor is anything said of a value that no field of the group takes', () => {
    expect(said(ALIAS, '7')).toEqual([expect.stringMatching(/must be a group of fields\. $/)]);
  });
});
