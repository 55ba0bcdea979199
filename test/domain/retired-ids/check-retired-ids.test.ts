import { describe, expect, it } from 'vitest';
import { formatPath } from '#domain/finding.ts';
import { checkRetiredIds } from '#domain/retired-ids/check-retired-ids.ts';
import { parseRetiredIds } from '#domain/retired-ids/retired-id.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';

/** `old → new` moved, `old → ` withdrawn, `old ⇢ new` withdrawn with a substitute. */
function retiredId(line: string): RetiredId {
  const [id = '', to = ''] = line.split(/ [→⇢] ?/);
  const kind = to === '' || line.includes('⇢') ? 'withdrawn' : 'moved';
  return { id, kind, ...(to !== '' && { to }), on: '2026-11-20', because: 'It was renamed.' };
}

/** What is wrong with retired ids beside the entries `one` and `two` and the draft `new`. */
function faults(...lines: string[]): string[] {
  const known = { all: new Set(['one', 'two', 'new']), drafts: new Set(['new']) };
  return checkRetiredIds(lines.map(retiredId), known, '2026-11-28').map(
    ({ target, message, hint }) =>
      `${'path' in target ? formatPath(target.path) : ''}: ${message}. ${hint}`,
  );
}

describe('retired ids', () => {
  it('lead to an entry, or, when withdrawn, also nowhere', () => {
    expect(faults('a → one', 'b → one', 'c → ', 'd ⇢ two')).toEqual([]);
    expect(faults()).toEqual([]);
  });

  it.each([
    [
      ['a → one', 'a → two'],
      ['[1].id: `a` stands here twice, first as row 1. Keep one of the two.'],
    ],
    [
      ['one → two'],
      [
        '[0].id: `one` is gone by this row, but an entry has this id. An id that was given up is never used again: rename the entry, or remove the retired id.',
      ],
    ],
    [['a → a'], ['[0].to: `a` leads to itself. Name another entry.']],
    [['a → on'], ['[0].to: `to` is `on`, and there is no such entry. Did you mean `one`?']],
    [
      ['a → nothing-like-it'],
      [
        '[0].to: `to` is `nothing-like-it`, and there is no such entry. Name an entry that is there.',
      ],
    ],
    [
      ['a → new'],
      [
        '[0].to: `to` is `new`, which is a draft and has no page. Publish it, or name another entry.',
      ],
    ],
    [
      ['a → b', 'b → c', 'c → one'],
      [
        '[0].to: `to` is `b`, which has a row itself. Write `to: one`.',
        '[1].to: `to` is `c`, which has a row itself. Write `to: one`.',
      ],
    ],
    [
      ['a → b', 'b → '],
      [
        '[0].to: `to` is `b`, which has a row itself, and leads nowhere. Name another entry, or make this one `kind: withdrawn` without `to`.',
      ],
    ],
    [
      ['a → b', 'b → a'],
      [
        '[0].to: `to` leads in a circle: b → a → b. Name the entry that has the text today.',
        '[1].to: `to` leads in a circle: a → b → a. Name the entry that has the text today.',
      ],
    ],
  ])('%j', (lines, expected) => expect(faults(...lines)).toEqual(expected));

  it('name the ids of the circle, though a later row of one leads out of it', () => {
    const ring = faults('a → b', 'b → a', 'a → one', 'x → a');
    expect(ring[0]).toContain('`to` leads in a circle: b → a → b.');
    expect(ring.at(-1)).toContain('`to` leads in a circle: a → b → a.');
  });

  it('in a circle of many name only the first of it', () => {
    const ring = Array.from({ length: 9 }, (_, at) => `r${at} → r${(at + 1) % 9}`);
    expect(faults(...ring)[3]).toBe(
      '[3].to: `to` leads in a circle: r4 → r5 → r6 → r7 → r8 → r0 → …. Name the entry that has the text today.',
    );
  });

  it('in a chain of thousands are told one by one, each with the end of all', () => {
    const rows = 20_000;
    const chain = Array.from({ length: rows }, (_, at) => `c${at} → c${at + 1}`);
    const found = faults(...chain, `c${rows} → one`);
    expect(found).toHaveLength(rows);
    expect(new Set(found.map((fault) => fault.slice(-17)))).toEqual(new Set([' Write `to: one`.']));
  });

  it('were given up on a day that is past, and once had an entry', () => {
    const known = {
      all: new Set(['one']),
      drafts: new Set<string>(),
      past: new Set(['one', 'old']),
    };
    const rows = [
      { ...retiredId('old → one'), on: '2026-11-28' },
      { ...retiredId('old-2 → one'), on: '2026-11-29' },
      retiredId('index → '),
    ];
    expect(
      checkRetiredIds(rows, known, '2026-11-28').map(({ message, target }) => [
        'path' in target ? formatPath(target.path) : '',
        message,
      ]),
    ).toEqual([
      ['[1].id', '`old-2` never had an entry'],
      ['[1].on', '`old-2` was given up on `2026-11-29`, which is after today (2026-11-28)'],
      ['[2].id', '`index` never had an entry'],
    ]);
  });

  it('say where they lead when they have moved', () => {
    const moved = { ...retiredId('a → '), kind: 'moved' } as const;
    const known = { all: new Set<string>(), drafts: new Set<string>() };
    expect(checkRetiredIds([moved], known, '2026-11-28')).toEqual([
      {
        target: { in: 'front-matter', path: [0, 'to'], at: 'key' },
        message: '`a` has moved, but `to` is missing',
        hint: 'Say which id it has now.',
      },
    ]);
  });
});

describe('the shape of retired ids', () => {
  const good = { id: 'a', kind: 'moved', to: 'b', on: '2026-11-20', because: 'It was renamed.' };

  it('is a list, or nothing', () => {
    expect(parseRetiredIds([good])).toEqual({ retiredIds: [good] });
    expect(parseRetiredIds(null)).toEqual({ retiredIds: [] });
    expect(parseRetiredIds(undefined)).toEqual({ retiredIds: [] });
    expect(parseRetiredIds({ a: good }).problems).toMatchObject([
      {
        message: 'the file is not a list of retired ids',
        hint: 'Begin each row with `- id:`.',
      },
    ]);
  });

  it.each([
    [
      { ...good, id: 'A' },
      '`[0].id` is `"A"`; it is not an id: lower-case letters and digits, joined by single dashes',
    ],
    [{ ...good, kind: 'split' }, '`[0].kind` is `"split"`; it takes moved or withdrawn'],
    [
      { ...good, on: '2026-02-30' },
      '`[0].on` is `"2026-02-30"`; it is not a day that exists, as YYYY-MM-DD',
    ],
    [{ ...good, because: '' }, '`[0].because` is empty; it must have at least 1 character'],
    [{ ...good, reason: 'x' }, '`[0].reason` is not a field of a retired id'],
    [{ id: 'a', kind: 'withdrawn', on: good.on }, '`[0].because` is missing: it must be text'],
    [null, '`[0]` is empty; it must be a group of fields'],
  ])('refuses %j', (value, message) =>
    expect(parseRetiredIds([value]).problems?.map((problem) => problem.message)).toEqual([message]),
  );
});
