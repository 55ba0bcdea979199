import { describe, expect, it } from 'vitest';
import type { LayerId } from '#domain/maestro/layers.ts';
import { drawChain } from '#ui/chains/chain-drawing.ts';
import type { ChainDrawing } from '#ui/chains/chain-drawing.ts';

const boxOf = ({ layers }: ChainDrawing, id: LayerId) =>
  layers.find((layer) => layer.id === id) ?? expect.fail();

/** The numbers of a path of lines. */
const numbers = (d: string) => (d.match(/-?[\d.]+/g) ?? []).map(Number);

describe('a chain on the stack', () => {
  it('has L1 at the bottom, L7 on top, and L6 beside all others', () => {
    const drawing = drawChain(['L1', 'L7']);
    const rows = drawing.layers.filter(({ id }) => id !== 'L6');
    const down = rows.toSorted((a, b) => a.y - b.y).map(({ id }) => id);
    expect(down).toEqual(['L7', 'L5', 'L4', 'L3', 'L2', 'L1']);
    const bar = boxOf(drawing, 'L6');
    expect(bar.x).toBeGreaterThan(Math.max(...rows.map(({ x, width }) => x + width)));
    expect([bar.y, bar.height]).toEqual([0, drawing.height]);
    expect(drawing.layers.filter(({ hit }) => hit).map(({ id }) => id)).toEqual(['L7', 'L1']);
  });

  it.each<LayerId[][]>([
    [['L3', 'L4', 'L7']],
    [['L6', 'L1', 'L6', 'L2']],
    [['L1']],
    [['L1', 'L1', 'L3', 'L4', 'L7', 'L5', 'L2', 'L6', 'L1', 'L3']],
  ])('puts each step of %j inside the box of its layer', (path) => {
    const drawing = drawChain(path);
    for (const [index, id] of path.entries()) {
      const [step, box] = [drawing.steps[index] ?? expect.fail(), boxOf(drawing, id)];
      expect(step.x).toBeGreaterThan(box.x);
      expect(step.x).toBeLessThan(box.x + box.width);
      expect(step.y - drawing.radius).toBeGreaterThan(box.y);
      expect(step.y + drawing.radius).toBeLessThan(box.y + box.height);
    }
    const places = drawing.steps.map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(path.length);
  });

  it('lets time run from left to right, and no two steps overlap', () => {
    const { steps, radius } = drawChain(['L3', 'L3', 'L4', 'L7', 'L1', 'L2', 'L5']);
    for (const [index, step] of steps.slice(1).entries())
      expect(step.x - (steps[index]?.x ?? 0)).toBeGreaterThan(2 * radius);
  });

  it('draws one line from each step to the next, which touches neither', () => {
    const { lines, steps, radius } = drawChain(['L1', 'L3', 'L6', 'L2']);
    expect(lines).toHaveLength(3);
    for (const [index, line] of lines.entries()) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbers(line);
      const [from, to] = [steps[index] ?? expect.fail(), steps[index + 1] ?? expect.fail()];
      expect(Math.hypot(x1 - from.x, y1 - from.y)).toBeGreaterThan(radius);
      expect(Math.hypot(x2 - to.x, y2 - to.y)).toBeGreaterThan(radius);
      expect(Math.hypot(x1 - from.x, y1 - from.y)).toBeLessThan(radius + 6);
      expect(Math.hypot(x2 - to.x, y2 - to.y)).toBeLessThan(radius + 6);
    }
  });

  it('has one head for each line, and none for a single step', () => {
    expect(drawChain(['L1', 'L3', 'L4']).heads.match(/M/g)).toHaveLength(2);
    expect(drawChain(['L1'])).toMatchObject({ lines: [], heads: '' });
  });
});
