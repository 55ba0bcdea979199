import { describe, expect, it } from 'vitest';
import { findReference } from '#domain/frameworks/reference.ts';
import { findingsIn, validEntry, wordsOf } from '../../helpers/valid-entry.ts';

const FRAMEWORKS = 'LLM01:2026';

/** The rules that an entry with these ids breaks, with the words of each finding. */
function found(...ids: string[]): string[] {
  return findingsIn(validEntry([FRAMEWORKS, ids.join(', ')])).map(
    (finding) => `${finding.severity} ${finding.rule} ${wordsOf(finding)}`,
  );
}

describe('ids of ATLAS', () => {
  it('of 2026.09 are known: the 30 new ones, and those of the months before', () => {
    const fresh = Array.from({ length: 19 }, (_, n) => `AML.T0${116 + n}`);
    const parts = ['T0000.003', 'T0016.003', 'T0016.004', 'T0017.001', 'T0017.002', 'T0118.000'];
    const more = ['T0118.001', 'T0006.000', 'T0006.001', 'T0006.002', 'T0006.003'];
    const before = ['T0113', 'T0114', 'T0115.000', 'T0115.002', 'T0091.001'];
    const all = [...fresh, ...[...parts, ...more, ...before].map((id) => `AML.${id}`)];
    expect(all).toHaveLength(35);
    expect(found(...all)).toEqual([]);
  });

  it('that were retired are a warning that names the id in their place', () => {
    expect(found('AML.T0019', 'AML.T0104')).toEqual([
      expect.stringMatching(
        /^warning framework-id-current .*T0019` is superseded by `AML.T0115.000/,
      ),
      expect.stringMatching(
        /^warning framework-id-current .*T0104` is superseded by `AML.T0115.002/,
      ),
    ]);
  });

  it('that the list lacks name its edition, and no technique of another number', () => {
    const [words = '', ...others] = found('AML.T0135');
    expect(others).toEqual([]);
    expect(words).toContain('edition 2026.09');
    expect(words.match(/AML\.T\d+/g)).toEqual(['AML.T0135']);
    // Whoever writes an entry has nothing to do in the code.
    expect(words).toContain('open an issue');
    expect(words).not.toContain('src/');
  });
});

it('an id without its edition is advised to take the current one, which has no finding', () => {
  const [words = '', ...others] = found('LLM02');
  expect(others).toEqual([]);
  const [advised = '', ...more] = words.match(/LLM\d\d:\d+/g) ?? [];
  expect([advised, more]).toEqual(['LLM02:2026', []]);
  expect(words).toContain(`\`${advised}\`, ${findReference(advised)?.name}.`);
  expect(found(advised)).toEqual([]);
});

it('an id of 2023 that was divided is a warning without a fix', () => {
  const findings = findingsIn(validEntry([FRAMEWORKS, "'LLM07:2023'"]));
  expect(findings.map(({ rule }) => rule)).toEqual(['framework-id-current']);
  expect(findings.map(wordsOf).join()).toContain('`LLM03:2026` or `LLM04:2026`');
  expect(findings[0]?.fix).toBeUndefined();
  expect(found("'LLM07:2023'", 'LLM04:2026')).toEqual([]);
});
