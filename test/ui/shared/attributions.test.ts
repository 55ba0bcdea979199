import { describe, expect, it } from 'vitest';
import { ageWords, toAttributions } from '#ui/shared/attributions.ts';
import { agentOf } from '../../helpers/agent-of.ts';

describe('the voices behind a claim', () => {
  const { data } = agentOf();
  it('say who speaks and what they gain', () => {
    expect(toAttributions(data, ['docs', 'review'])).toEqual([
      { name: 'Example Labs', interest: 'says the vendor', stake: true },
      { name: 'Reviewers', interest: 'independent', stake: false },
    ]);
  });
  it('are each told once, and not made up', () => {
    expect(toAttributions(data, ['docs', 'docs', 'nowhere'])).toHaveLength(1);
    expect(toAttributions(data, [])).toEqual([]);
  });
});

describe('the age of a claim', () => {
  it.each([
    ['2026-11-21', 'the day of the assessment'],
    ['2026-11-20', '1 day before the assessment'],
    ['2026-07-22', '122 days before the assessment'],
    ['2026-11-23', '2 days after the assessment'],
  ])('of %s is %s', (asOf, words) => expect(ageWords(asOf, '2026-11-21')).toBe(words));
});
