import { describe, expect, it } from 'vitest';
import { CHART_WIDTH, coordinate, intervalBar, scoreX, zones } from '#ui/score/charts/scale.ts';
import { radar, RADAR } from '#ui/score/charts/radar.ts';
import { tornado } from '#ui/score/charts/TornadoChart.tsx';

describe('the axis of scores', () => {
  it('runs from left to right and stays inside', () => {
    expect([scoreX(0), scoreX(5), scoreX(10)]).toEqual([10, 170, 330]);
    expect(scoreX(10)).toBeLessThan(CHART_WIDTH);
    expect([coordinate(1.25), coordinate(-0.04)]).toEqual([1.3, 0]);
  });

  it('is covered by the bands, which touch and begin at 0, 4, 7 and 9', () => {
    const rows = zones();
    expect(rows.map(({ name, from }) => `${name} ${from}`)).toEqual([
      'Low 0',
      'Medium 4',
      'High 7',
      'Critical 9',
    ]);
    expect(rows[0]?.x).toBe(scoreX(0));
    rows.forEach(({ x, width }, i) => {
      expect(coordinate(x + width)).toBe(rows[i + 1]?.x ?? scoreX(10));
    });
  });
});

describe('an interval bar', () => {
  it('gives each series a row, a marker for a score and two ends for a range', () => {
    const { rows, top, bottom, height } = intervalBar([
      { low: 9.7, high: 9.7 },
      { low: 5.8, high: 10 },
    ]);
    expect(rows).toEqual([
      { y: 31, from: 320.4, to: 320.4, exact: true },
      { y: 53, from: 195.6, to: 330, exact: false },
    ]);
    expect(top).toBeLessThan(rows[0]?.y ?? 0);
    expect(bottom).toBeGreaterThan(rows[1]?.y ?? 0);
    expect(height).toBeGreaterThan(bottom);
  });
});

describe('a tornado', () => {
  it('keeps the order, and shows a stroke for an input that moves nothing', () => {
    const { bars, now, bottom } = tornado(
      [
        { name: 'CVSS base', low: 5.8, high: 10 },
        { name: 'Autonomy of Action', low: 9.7, high: 9.7 },
      ],
      9.7,
    );
    expect(bars.map(({ name, x, width }) => [name, x, width])).toEqual([
      ['CVSS base', 195.6, 134.4],
      ['Autonomy of Action', 320.4, 1],
    ]);
    expect(now).toBe(scoreX(9.7));
    for (const { labelY, y } of bars) expect(labelY).toBeLessThan(y);
    expect(bars[1]?.y).toBeLessThan(bottom);
  });
});

describe('a radar', () => {
  const names = Array.from({ length: 10 }, (_, i) => `axis ${i}`);
  const full = names.map(() => 1);

  it('puts 1 on the rim, 0 in the middle and the first axis on top', () => {
    const { axes, shapes, rings } = radar(names, [{ name: 'a', values: full.with(1, 0) }]);
    const [first, second, third] = shapes[0]?.markers ?? [];
    expect(first).toMatchObject({ x: RADAR.x, y: RADAR.y - RADAR.radius });
    expect(second).toMatchObject({ x: RADAR.x, y: RADAR.y });
    expect(third).toMatchObject({ x: axes[2]?.x, y: axes[2]?.y });
    expect(axes.map(({ anchor }) => anchor)).toEqual([
      'middle',
      ...Array<string>(4).fill('start'),
      'middle',
      ...Array<string>(4).fill('end'),
    ]);
    expect(rings).toHaveLength(4);
    expect(shapes[0]?.path).toMatch(/^M(\d+(\.\d)? ){1}\d+(\.\d)?(L[\d.]+ [\d.]+){9}Z$/);
  });

  it('leaves a gap at an unknown value: no marker, no line, no fill', () => {
    const [shape] = radar(names, [{ name: 'a', values: [...full.slice(1), 'unknown'] }]).shapes;
    expect(shape?.closed).toBe(false);
    expect(shape?.markers).toHaveLength(9);
    // Ten sides less the two that would touch the unknown value.
    expect(shape?.path.match(/M/g)).toHaveLength(8);
    const none = radar(names, [{ name: 'a', values: names.map(() => 'unknown') }]).shapes[0];
    expect(none).toMatchObject({ path: '', closed: false, markers: [] });
  });

  it('tells four series apart by their markers, and refuses a fifth', () => {
    const series = ['a', 'b', 'c', 'd'].map((name) => ({ name, values: full }));
    const { shapes } = radar(names, series);
    expect(new Set(shapes.map(({ markers }) => markers[0]?.path)).size).toBe(4);
    expect(shapes.map(({ place }) => place)).toEqual([1, 2, 3, 4]);
    expect(() => radar(names, [...series, { name: 'e', values: full }])).toThrow(RangeError);
    expect(() => radar(names, [{ name: 'a', values: [1] }])).toThrow(RangeError);
  });
});
