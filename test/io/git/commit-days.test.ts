import { describe, expect, it } from 'vitest';
import { commitDays } from '#io/git/commit-days.ts';

const NOW = Date.UTC(2026, 10, 28) / 1000;

/** The days of commits that were made on these, oldest first. */
function days(...dates: string[]): string[] {
  const commits = dates.map((date, at) => ({ commit: String(at), time: Date.parse(date) / 1000 }));
  const found = commitDays(commits.toReversed(), NOW);
  return commits.map(({ commit }) => found.get(commit) ?? '');
}

describe('the days of commits', () => {
  it('are what the committers say', () => {
    expect(days('2026-01-02', '2026-01-02T23:59:59Z', '2026-03-04')).toEqual([
      '2026-01-02',
      '2026-01-02',
      '2026-03-04',
    ]);
  });

  it.each([
    ['one of the future takes the day before it', ['2026-01-02', '2099-10-01', '2026-03-04']],
    ['one of 1970 as well', ['2026-01-02', '1970-01-01', '2026-03-04']],
  ])('never go back: %s', (_what, dates) => {
    expect(days(...dates)).toEqual(['2026-01-02', '2026-01-02', '2026-03-04']);
  });

  it('are not to come where nothing is before them', () => {
    expect(days('2099-10-01', '2026-03-04')).toEqual(['2026-11-28', '2026-11-28']);
  });
});
