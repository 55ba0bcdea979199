import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readerChecks } from '#domain/reader-checks/index.ts';
import { fixText } from '#reader/fix/fix-text.ts';
import { readEntry } from '#reader/read-entry.ts';
import { TODAY, validEntry } from '../../helpers/valid-entry.ts';

const RIGHT = validEntry(['LLM01:2026', 'LLM01:2025']);

/** A few characters of the correct entry, put in, left out or replaced. */
const damaged = fc
  .array(
    fc.record({
      at: fc.nat(RIGHT.length - 1),
      cut: fc.nat(2),
      put: fc.constantFrom(
        '',
        'x',
        ' ',
        '  ',
        '\n',
        '\r\n',
        '\t',
        ':',
        '"',
        '{',
        '- ',
        '\uFEFF',
        '`',
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((edits) =>
    edits.reduce((text, { at, cut, put }) => text.slice(0, at) + put + text.slice(at + cut), RIGHT),
  );

const own = new Set(readerChecks.map(({ id }) => id));

/** How many faults the reader itself finds. */
function faults(text: string): number {
  return readEntry('a', 'a.md', text, TODAY).findings.filter(({ rule }) => own.has(rule)).length;
}

it('whatever the damage, fixing ends, makes nothing worse, and has nothing left to do', () => {
  fc.assert(
    fc.property(damaged, (text) => {
      const once = fixText({ id: 'a', file: 'a.md', text }, TODAY);
      expect(once.fixes.length > 0).toBe(once.text !== text);
      expect(faults(once.text)).toBeLessThanOrEqual(faults(text));
      expect(fixText({ id: 'a', file: 'a.md', text: once.text }, TODAY).fixes).toEqual([]);
    }),
    { numRuns: 20 },
  );
}, 60_000);
