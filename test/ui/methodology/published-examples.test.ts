import { describe, expect, it } from 'vitest';
import { toExamples05, toExamples08 } from '#ui/methodology/published-examples.ts';
import { toRounding } from '#ui/methodology/Rounding.tsx';
import { rounding, vectorsOf } from '../../vectors/vectors.ts';

describe('the published examples on the page', () => {
  it('of 0.8 come out as printed, all ten', () => {
    const { rows, right } = toExamples08();
    expect(right).toBe(10);
    expect(rows.map(({ raw }) => Number(raw))).toEqual(vectorsOf('0.8').map(({ raw }) => raw));
    expect(rows[3]).toMatchObject({ printed: 'Critical 10.0', own: 'Critical 10.0', same: true });
  });

  it('of 0.5 show the seven wrong sums, and the two that fall into another band', () => {
    const { rows, wrong, moved } = toExamples05();
    expect(wrong).toBe(7);
    expect(moved).toEqual([
      'Agent Cascading Failures',
      'Agent Orchestration and Multi-Agent Exploitation',
    ]);
    expect(rows[0]?.sum).toEqual({ printed: '8.5', own: '7.0', same: false });
    const truth = vectorsOf('0.5').map(({ recomputed }) => recomputed?.score?.toFixed(1));
    expect(rows.map(({ own }) => own.split(' ')[1])).toEqual(truth);
  });
});

describe('ways to round', () => {
  const rows = toRounding();

  it('go wrong each in its own row, and half up is the rule', () => {
    expect(rows.map(({ exact, own }) => [exact, own])).toEqual([
      ['8.65', 'High 8.7'],
      ['8.95', 'Critical 9.0'],
      ['9.25', 'Critical 9.3'],
    ]);
    const wrong = rows.map(({ ways }) => ways.map(({ same }) => !same));
    for (const way of [0, 1, 2]) expect(wrong.some((row) => row[way])).toBe(true);
    expect(rows[1]?.ways[1]).toEqual({ text: 'High 8.9', same: false });
  });

  it('hold the tie that Math.round gets wrong, and the one that was published otherwise', () => {
    const tie = rounding.ties.find(({ cvssBase }) => cvssBase === 8.2);
    expect(rows[0]?.ways[0]?.text).toBe(`High ${tie?.mathRound}`);
    const [other] = rounding.publishedOtherwise;
    expect(rows[2]?.ways[2]?.text).toBe(`Critical ${other?.published}`);
  });
});
