import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreAgent } from '#domain/catalog/score-agent.ts';
import { toChecklistFile } from '#ui/hardening/file.ts';
import type { ChecklistFile } from '#ui/hardening/file.ts';
import { formats } from '#ui/hardening/formats.ts';
import { withTicks } from '#ui/hardening/ticks.ts';
import { agentWithWall, ticksOf } from './fixture.ts';

const agent = agentWithWall();
const file = toChecklistFile(agent);
const ticked = (profile?: string) =>
  withTicks(file, ticksOf(['filter', 'wall'], ['filter']), profile);
const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true });

/** The file with another text in the title of its first mitigation. */
function titled(title: string): ChecklistFile {
  const [first = expect.fail(), ...rest] = file.mitigations;
  return { ...file, mitigations: [{ ...first, title }, ...rest] };
}

/** Any text; often of signs that begin a formula. (`fc.string` takes a second to get ready.) */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'=+-@\t\r\n "\u3000'),
      fc.integer({ min: 0, max: 0xd7ff }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0xe000, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
    ),
  )
  .map((signs) => signs.join(''));

describe('the CSV of a checklist', () => {
  it('has a row for each mitigation, and empty cells for what nobody said', () => {
    const rows = rowsOf(formats.csv.write(file));
    expect(rows.map((row) => row['id'])).toEqual(['filter', 'wall', 'idle']);
    expect(rows[0]).toMatchObject({
      ...{ layers: 'L1 L2 L3', against: 'Injected instructions; Leaked data', profiles: 'all' },
      ...{ 'test status': '', 'test observed': '', 'in place': '', 'tested by whoever ticked': '' },
    });
    expect(rows[1]).toMatchObject({ 'test status': 'failed', 'test date': '', profiles: 'cloud' });
  });

  it('names the profiles of a step and of its threats', () => {
    const held = rowsOf(formats.csv.write(file)).map((row) => [
      row['profile names'],
      row['against by profile'],
    ]);
    expect(held).toEqual([
      ['all', 'Injected instructions: only in Cloud'],
      ['Cloud', ''],
      ['all', ''],
    ]);
  });

  it('carries ticks, and only what holds in the chosen profile', () => {
    const answers = (profile?: string) =>
      rowsOf(formats.csv.write(ticked(profile))).map((row) =>
        [row['id'], row['in place'], row['tested by whoever ticked'], row['against']].join(' '),
      );
    expect(answers()).toEqual([
      'filter yes yes Injected instructions; Leaked data',
      'wall yes no Leaked data',
      'idle no no ',
    ]);
    expect(answers('own-server')).toEqual(['filter yes yes Leaked data', 'idle no no ']);
  });

  it('ends its lines as RFC 4180 asks, and keeps quotes, commas and lines within a cell', () => {
    const text = formats.csv.write(titled('a "b", c\nd'));
    expect(text.split('\r\n')).toHaveLength(5);
    expect(text).toContain('"a ""b"", c d"');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u3000@a', '＝1'])(
    'gives a spreadsheet no formula: %j',
    (title) => {
      const cell = rowsOf(formats.csv.write(titled(title)))[0]?.['title'];
      expect(cell).toMatch(/^'/);
      expect(cell?.endsWith(title.trim())).toBe(true);
    },
  );

  it('of any texts is read back cell by cell, none of them a formula', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const rows = rowsOf(formats.csv.write(titled(title)));
        expect(rows).toHaveLength(3);
        expect(rows[0]?.['title']).not.toMatch(/^\s*[=+\-@]|^[\t\r\n]/);
        expect(rows[0]?.['kind']).toBe('prevent');
      }),
      { seed: 20_261_121, numRuns: 60 },
    );
  });
});

describe('the JSON of a checklist', () => {
  const read = (given: ChecklistFile) => JSON.parse(formats.json.write(given)) as ChecklistFile;

  it('has a version, no ticks of its own, and comes back as it went', () => {
    expect(read(file)).toMatchObject({ version: 1, method: 'AIVSS:0.8', ticks: null });
    expect(read(file)).toEqual(JSON.parse(JSON.stringify(file)));
  });

  it('has each threat’s score at each level, and the entry’s own by profile', () => {
    const { threats } = read(file);
    expect(threats[0]?.scores).toEqual({ none: [10, 10], partial: [8.3, 8.3], strong: [6.7, 6.7] });
    expect(threats[0]?.levels).toEqual([{ profile: 'cloud', level: 'none' }]);
    expect(threats.map(({ profiles }) => profiles)).toEqual([['cloud'], null]);
    const leak = scoreAgent(agent.data, { profile: 'own-server' })?.driver.interval;
    expect(threats[1]).toMatchObject({ cvssKnown: false, level: 'none' });
    expect(threats[1]?.scores.partial).toEqual([leak?.low.score, leak?.high.score]);
    expect(threats[1]?.levels[1]).toEqual({ profile: 'own-server', level: 'partial' });
  });

  it('carries the ticks and the chosen profile, and leaves nothing out for it', () => {
    const given = read(ticked('own-server'));
    expect(given.ticks).toEqual({
      ...{ profile: 'own-server', inPlace: ['filter', 'wall'], tested: ['filter'] },
    });
    expect(given.mitigations).toHaveLength(3);
  });
});

describe('the Markdown of a checklist', () => {
  it('is a task list by risk with tests, a failure by its word', () => {
    const text = formats.md.write(file);
    expect(text).toContain('# Hardening checklist: Example Agent\n');
    expect(text).toContain(
      '## Patterns: no setting of this product\n\n- [ ] **Filter** (prevent; L1 L2 L3)\n',
    );
    expect(text).toContain(
      '  - Test for this catalog: **FAILED** – tried: A knock. – expected: Silence.\n',
    );
    expect(text).toContain('  - Test for this catalog: none is written down.');
    expect(text).not.toMatch(/- \[x\]|what-if/);
  });

  it('names the profiles of a step, and those of a threat where the step holds in others', () => {
    const text = formats.md.write(file);
    expect(text).toContain('  - Against: Injected instructions (only in: Cloud); Leaked data\n');
    expect(text).toContain('  Build it.\n  - Only in: Cloud\n  - Against: Leaked data\n');
    expect(formats.md.write(ticked('cloud'))).toContain(
      '  - Against: Injected instructions; Leaked data\n',
    );
  });

  it('gives a setting sign by sign', () => {
    const setting = { where: 'docker/.env', what: 'SECRET_KEY=<a *random* one>', source: 'docs' };
    const [first = expect.fail(), ...rest] = file.mitigations;
    const text = formats.md.write({ ...file, mitigations: [{ ...first, setting }, ...rest] });
    expect(text).toContain('  - Set in `docker/.env`: `SECRET_KEY=<a *random* one>`\n');
  });

  it('carries ticks, the profile, the count and the what-if', () => {
    const text = formats.md.write(ticked('cloud'));
    expect(text).toContain('How it is run: Cloud. 2 of 3 in place, 1 tested by whoever ticked.');
    expect(text).toContain('- [x] **Filter** (prevent; L1 L2 L3), tested by whoever ticked');
    expect(text).toContain('- [x] **Wall** (detect; L2)\n');
    expect(text).toContain(
      'With what is ticked: Medium 6.7 instead of Critical 10.0, by AIVSS 0.8. Driving threat: Injected instructions (strong mitigation).',
    );
    const own = formats.md.write(withTicks(file, ticksOf(['idle']), 'cloud'));
    expect(own).toContain('What is ticked leaves the score at Critical 10.0, by AIVSS 0.8.');
    expect(formats.md.write(ticked('own-server'))).not.toContain('Wall');
  });

  it.each([
    ['<img src=x onerror=a()>', '\\<img src=x onerror=a()>'],
    ['[x](javascript:a)', '\\[x\\](javascript:a)'],
    ['a\n\n# b', 'a \\# b'],
    ['`a` *b* _c_ ~d~ | e', '\\`a\\` \\*b\\* \\_c\\_ \\~d\\~ \\| e'],
    ['ask @maker', 'ask @&#8203;maker'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['SECRET_KEY of 1.16.0', 'SECRET_KEY of 1.16.0'],
  ])('takes %j as text', (title, shown) => {
    expect(formats.md.write(titled(title))).toContain(`- [ ] **${shown}** (`);
  });
});
