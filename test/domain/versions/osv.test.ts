import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cutVersions,
  liesIn,
  stretchHolds,
  stretchLabel,
  stretchOf,
} from '#domain/versions/stretch.ts';
import { rangeHolds } from '#domain/versions/range.ts';
import type { Range } from '#domain/versions/range.ts';
import type { SchemeId } from '#domain/versions/schemes.ts';

/** Versions of each scheme, in order, with what is easily put in the wrong place. */
const LADDERS: Readonly<Record<Exclude<SchemeId, 'none'>, readonly string[]>> = {
  semver: ['0.0.1', '1.1.0-rc1', '1.1.0', '1.9.0', '1.10.0', '1.14.1', '1.14.2', '2.0.0-beta.1'],
  pep440: ['0.4.22', '0.4.22.post1', '0.9.35', '1.9a0', '1.9rc2', '1.9', '1.10', '1!0.1'],
  calver: ['1.9', '1.10', '2025.7.1', '2025.12.17', '2026.1.29', '2026.11.3'],
};

type Event = { introduced: string } | { fixed: string } | { last_affected: string };

/** The events of one range of an OSV record, as `ranges[].events` has them. */
function eventsOf({ introduced = '0', fixed, lastAffected }: Range): Event[] {
  return [
    { introduced },
    ...(fixed === undefined ? [] : [{ fixed }]),
    ...(lastAffected === undefined ? [] : [{ last_affected: lastAffected }]),
  ];
}

/**
 * The evaluation of the OSV schema, written from its pseudocode
 * (https://ossf.github.io/osv-schema/#evaluation), by the place of versions in a ladder.
 */
function isVulnerable(ladder: readonly string[], ranges: readonly Range[], version: string) {
  const rank = (text: string) => (text === '0' ? -1 : ladder.indexOf(text));
  const at = rank(version);
  return ranges.some((range) => {
    let vulnerable = false;
    const events = eventsOf(range).toSorted(
      (a, b) => rank(Object.values(a)[0] ?? '') - rank(Object.values(b)[0] ?? ''),
    );
    for (const event of events) {
      if ('introduced' in event && at >= rank(event.introduced)) vulnerable = true;
      else if ('fixed' in event && at >= rank(event.fixed)) vulnerable = false;
      else if ('last_affected' in event && at > rank(event.last_affected)) vulnerable = false;
    }
    return vulnerable;
  });
}

const scheme = fc.constantFrom(...(Object.keys(LADDERS) as (keyof typeof LADDERS)[]));

/** A scheme, with ranges in order: from the beginning or not, with an end of either kind or open. */
const cases = scheme.chain((id) => {
  const ladder = LADDERS[id];
  const place = fc.nat(ladder.length - 1);
  const range = fc
    .record({
      a: place,
      b: place,
      from: fc.boolean(),
      end: fc.constantFrom('fixed', 'last', 'open'),
    })
    .map(({ a, b, from, end }): Range => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const introduced = from ? ladder[low] : '0';
      if (end === 'open') return { introduced };
      if (end === 'last') return { introduced, lastAffected: ladder[high] };
      // A version cannot be fixed where it comes in.
      return low === high && from ? { introduced } : { introduced, fixed: ladder[high] };
    });
  return fc.record({ id: fc.constant(id), ranges: fc.array(range, { maxLength: 4 }) });
});

describe('ranges', () => {
  it('hold a version exactly when the evaluation of the OSV schema says so', () => {
    fc.assert(
      fc.property(cases, ({ id, ranges }) => {
        for (const version of LADDERS[id])
          expect(ranges.some((range) => rangeHolds(id, range, version))).toBe(
            isVulnerable(LADDERS[id], ranges, version),
          );
      }),
    );
  });

  it.each<[string, SchemeId, Range, string, boolean]>([
    [
      'a pre-release of the fixed version has the flaw',
      'semver',
      { fixed: '1.16.0' },
      '1.16.0-rc1',
      true,
    ],
    ['a fixed pre-release ends it', 'semver', { fixed: '1.16.0-rc1' }, '1.16.0', false],
    [
      'a post release comes after the last affected',
      'pep440',
      { lastAffected: '0.4.22' },
      '0.4.22.post1',
      false,
    ],
    [
      'pre-releases on both sides',
      'pep440',
      { introduced: '1.9a0', fixed: '1.9rc2' },
      '1.9rc1',
      true,
    ],
    ['1.10 is later than 1.9', 'pep440', { fixed: '1.9' }, '1.10', false],
    ['an epoch is later than all before it', 'pep440', { fixed: '2026.1' }, '1!0.1', false],
    ['an open end has no end', 'semver', { introduced: '1.0.0' }, '99.0.0', true],
    ['a version that nobody can read is in no range', 'semver', {}, 'main', false],
    ['nor is any in a range that nobody can read', 'semver', { fixed: '1.10' }, '1.0.0', false],
    [
      'what has no numbers is in a range without bounds',
      'none',
      { introduced: '0' },
      'rolling',
      true,
    ],
    ['and in no other', 'none', { fixed: '1.0.0' }, 'rolling', false],
  ])('%s', (_case, id, range, version, held) => {
    expect(rangeHolds(id, range, version)).toBe(held);
  });
});

describe('stretches between cuts', () => {
  it('hold each version once, and lie in a range exactly when their versions do', () => {
    fc.assert(
      fc.property(cases, ({ id, ranges }) => {
        const outer = ranges.map((range) => stretchOf(id, range) ?? expect.fail());
        const cuts = outer.flatMap(({ from, to }) => [from, to]).filter((cut) => cut !== undefined);
        const all = cutVersions(id, cuts);
        expect(all[0]?.from).toBeUndefined();
        expect(all.at(-1)?.to).toBeUndefined();
        for (const [place, stretch] of all.slice(1).entries())
          expect(stretch.from).toBe(all[place]?.to);
        for (const version of LADDERS[id]) {
          const holding = all.filter((stretch) => stretchHolds(id, stretch, version));
          expect(holding).toHaveLength(1);
          for (const [place, range] of ranges.entries())
            expect(
              holding.some((stretch) => liesIn(id, stretch, outer[place] ?? expect.fail())),
            ).toBe(rangeHolds(id, range, version));
        }
      }),
    );
  });

  it('are told in signs', () => {
    const cuts = [
      { version: '1.14.1', side: 'after' },
      { version: '1.16.0', side: 'before' },
      { version: '1.16.0', side: 'after' },
    ] as const;
    expect(cutVersions('semver', cuts).map(stretchLabel)).toEqual([
      '≤ 1.14.1',
      '> 1.14.1, < 1.16.0',
      '1.16.0',
      '> 1.16.0',
    ]);
    expect(cutVersions('semver', []).map(stretchLabel)).toEqual(['all versions']);
  });
});
