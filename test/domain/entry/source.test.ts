import { describe, expect, it } from 'vitest';
import { gains, interests, restsOnInterest } from '#domain/entry/source.ts';
import { agentOf } from '../../helpers/agent-of.ts';

describe('a source with an interest', () => {
  it('is the vendor or a partner, and nobody else', () => {
    expect(interests.filter(({ id }) => gains(id)).map(({ id }) => id)).toEqual([
      'vendor',
      'partner',
    ]);
    expect(gains(undefined)).toBe(false);
  });
  it('is all there is only where no other source stands beside it', () => {
    const { sources } = agentOf().data;
    const rests = (...ids: string[]) => restsOnInterest(sources, ids);
    expect([rests('docs'), rests('docs', 'review'), rests('review')]).toEqual([true, false, false]);
    expect(rests()).toBe(false);
  });
});
