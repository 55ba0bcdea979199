import { describe, expect, it } from 'vitest';
import {
  findingsIn,
  placeOf,
  placesOf,
  TODAY,
  validEntry,
  wordsOf,
} from '../../helpers/valid-entry.ts';
import type { Change } from '../../helpers/valid-entry.ts';

/** The entry's exceptions, as `lint:`. */
function excepting(...rules: string[]): Change {
  const rows = rules.map((rule) => `  - { rule: ${rule}, reason: Tried., until: '2026-12-31' }\n`);
  return ['threats:\n  - id: inj', `lint:\n${rows.join('')}threats:\n  - id: inj`];
}

const OLD: Change = ['LLM01:2026', 'LLM01:2025'];
const ALWAYS: Change = ['Data leaves', 'Data always leaves'];

const messagesOf = (...changes: Change[]) =>
  findingsIn(validEntry(...changes)).map(({ message }) => message);

describe('an exception', () => {
  it('lets the warnings of its rule pass, and no others', () => {
    expect(messagesOf(OLD, excepting('framework-id-current'))).toEqual([]);
    const rest = messagesOf(OLD, ALWAYS, excepting('framework-id-current'));
    expect(rest).toEqual(['`threats[1].scenario` is absolute: it says `always`']);
  });

  it('may stand beside another', () => {
    const both = excepting('framework-id-current', 'no-absolute-claims');
    expect(messagesOf(OLD, ALWAYS, both)).toEqual([]);
  });

  const until = (day: string): Change => {
    const [from, to] = excepting('framework-id-current');
    return [from, to.replace("'2026-12-31'", `▸'${day}'`)];
  };

  it('holds up to its day, and on it', () => {
    expect(messagesOf(OLD, until(TODAY))).toEqual([]);
  });

  it('silences nothing once its day has passed, and is a warning itself', () => {
    const text = validEntry(OLD, until('2026-11-27'));
    expect(findingsIn(text).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['exception-expired', 'warning'],
      ['framework-id-current', 'warning'],
    ]);
    expect(findingsIn(text).map(placeOf)[0]).toBe(placesOf(OLD, until('2026-11-27'))[0]);
  });

  it('that has passed is one finding, whether or not it is still needed', () => {
    expect(messagesOf(until('2026-11-27'))).toEqual([
      'the exception from `framework-id-current` ran out on 2026-11-27',
    ]);
  });

  it('may not be put off for ever', () => {
    expect(messagesOf(OLD, until('2027-12-31'))).toEqual([]);
    expect(messagesOf(OLD, until('2028-01-03'))).toEqual([
      '`lint[0].until` is 2028-01-03, more than 400 days after today',
    ]);
  });

  it('lets no error pass, and is one itself', () => {
    const messages = messagesOf(['CWE-94', 'CWE-0'], excepting('framework-id-known'));
    expect(messages.sort()).toEqual([
      '`CWE-0` is not in Common Weakness Enumeration',
      'excepts `framework-id-known`, whose findings are errors',
    ]);
  });
});

describe('an exception that is not needed is an error at its rule', () => {
  it.each([
    ['framework-id-current', 'which warns of nothing here. Remove it.'],
    ['framework-id-curent', 'which is no rule. Remove it.'],
    ['something-else', 'which is no rule. Remove it.'],
    ['source-resolves', 'whose findings are errors. Fix them.'],
    ['names-are-unique', 'whose findings are errors. Fix them.'],
    ['exception-is-needed', 'whose findings are errors. Fix them.'],
    ['schema', 'whose findings are errors. Fix them.'],
    ['exception-expired', 'which no exception may silence. Fix what it finds.'],
  ])('%s', (rule, words) => {
    const [from, to] = excepting(rule);
    const change: Change = [from, to.replace('rule: ', 'rule: ▸')];
    const findings = findingsIn(validEntry(change));
    expect(findings.map(wordsOf)).toEqual([`excepts \`${rule}\`, ${words}`]);
    expect(findings).toMatchObject([{ rule: 'exception-is-needed', severity: 'error' }]);
    expect(findings.map(placeOf)).toEqual(placesOf(change));
  });

  it('is offered a rule only where that one warns of something', () => {
    const [hint] = findingsIn(validEntry(OLD, excepting('framework-id-curent'))).map(wordsOf);
    expect(hint).toBe(
      'excepts `framework-id-curent`, which is no rule. Did you mean `framework-id-current`?',
    );
  });
});
