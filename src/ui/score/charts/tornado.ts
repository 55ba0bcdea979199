import { coordinate, scoreX } from './scale.ts';

/** One input with the scores that it alone can lead to, 0–10. */
export type TornadoInput = { readonly name: string; readonly low: number; readonly high: number };

/** One bar, under the name of its input. */
export type TornadoBar = {
  readonly name: string;
  readonly labelY: number;
  readonly y: number;
  readonly x: number;
  readonly width: number;
};

const TOP = 24;
const ROW = 30;
const BAR = 9;
/** An input that moves nothing still shows as a stroke. */
const LEAST_WIDTH = 1;

/**
 * The geometry of a tornado chart, in the order given.
 * @param inputs the widest range first
 * @param score the present score, 0–10
 * @returns the bars, the place of the present score, and where the drawing begins and ends
 */
export function tornado(inputs: readonly TornadoInput[], score: number) {
  const bars = inputs.map(({ name, low, high }, index): TornadoBar => {
    const top = TOP + ROW * index;
    const [x, end] = [scoreX(low), scoreX(high)];
    const width = coordinate(Math.max(LEAST_WIDTH, end - x));
    return { name, labelY: top + 14, y: top + 18, x, width };
  });
  const bottom = TOP + ROW * inputs.length + 4;
  return { bars, barHeight: BAR, now: scoreX(score), top: TOP, bottom, height: bottom + 18 };
}
