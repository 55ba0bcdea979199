import { describe, expect, it } from 'vitest';
import { readOne, showProgress } from '../../src/cli/read-content.ts';

/** Work of ten steps that take so long each; what a stream was told meanwhile. */
function work(step: number, isTTY: boolean): string[] {
  const told: string[] = [];
  let time = 0;
  const progress = showProgress('entries', { isTTY, write: (text) => told.push(text) }, () => time);
  for (let done = 1; done <= 10; done += 1) {
    time += step;
    progress.at(done * 100, 1000);
  }
  progress.end();
  return told;
}

const CLEAR = '\r\u001b[K';

describe('progress', () => {
  it('is shown after a second, and taken away at the end', () => {
    expect(work(250, true)).toEqual([
      ...[400, 500, 600, 700, 800, 900, 1000].map((n) => `${CLEAR}${n} of 1000 entries`),
      CLEAR,
    ]);
  });

  it('is not shown for shorter work, nor where nobody looks', () => {
    expect(work(99, true)).toEqual([]);
    expect(work(250, false)).toEqual([]);
  });

  it('is shown ten times a second at most', () => {
    const told: string[] = [];
    let time = 0;
    const progress = showProgress(
      'entries',
      { isTTY: true, write: (t) => told.push(t) },
      () => time,
    );
    for (time = 1000; time < 1300; time += 10) progress.at(1, 2);
    expect(told).toHaveLength(3);
  });
});

describe('one entry', () => {
  it('is read whole, beside what is wrong with any, and the others are left out', async () => {
    const { entries, digests } = await readOne('dify');
    expect(entries.map(({ id }) => id)).toEqual(['dify']);
    expect(entries[0]?.body.layers.L1).toContain('<p>');
    expect(digests.size).toBeGreaterThan(40);
  });

  it('that is not there leaves nothing but that', async () => {
    const { entries, digests } = await readOne('nobody');
    expect(entries).toEqual([]);
    expect(digests.size).toBeGreaterThan(40);
  });
});
