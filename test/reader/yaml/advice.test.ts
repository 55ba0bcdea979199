import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { yamlAdvice } from '#reader/yaml/advice.ts';
import { findingsIn, JARGON, validEntry, wordsOf } from '../../helpers/valid-entry.ts';

/** Every code that the parser has, from its own declarations. */
const declared = readFileSync('node_modules/yaml/dist/errors.d.ts', 'utf8');
const codes = [
  ...(/ErrorCode = ([^;]+);/.exec(declared)?.[1] ?? '').matchAll(/'([A-Z_\d]+)'/g),
].map(([, code = '']) => code);

describe('every code of the parser has words of ours', () => {
  it('and there are codes', () => expect(codes.length).toBeGreaterThan(20));

  it.each(codes)('%s', (code) => {
    const { message, hint } = yamlAdvice(code, 'whatever the parser says');
    expect(`${message}. ${hint}`).not.toMatch(JARGON);
    expect(`${message} ${hint}`).not.toContain('parser');
    expect(hint).toMatch(/\.$/);
    // Only what no text brings about may have to do without words of its own.
    const isVague = message === yamlAdvice('NO_SUCH_CODE', '').message;
    expect(isVague).toBe(code === 'IMPOSSIBLE');
  });
});

it.each([
  ['vendor: "a\\q"', 'a backslash begins an escape'],
  ['vendor: &a &b x', 'an anchor `&`, an alias `*` or a tag `!`'],
  ['vendor: !<x', 'an anchor `&`, an alias `*` or a tag `!`'],
])('%s', (line, words) => {
  const findings = findingsIn(validEntry(['vendor: Example Labs', line]));
  expect(findings.map(({ rule }) => rule)).toContain('yaml');
  expect(findings.map(wordsOf).join('\n')).toContain(words);
  expect(findings.map(wordsOf).join('\n')).not.toMatch(JARGON);
});
