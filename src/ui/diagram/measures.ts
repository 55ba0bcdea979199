import { wrap } from './text.ts';
import type { Wrapped } from './text.ts';

/** Font sizes of the drawing, in pixels: names, and all other words. */
const FONT = 13;
export const SMALL = 12;

/** Distances between the base lines of names and of other words. */
export const LINE = 17;
export const SMALL_LINE = 16;

/** Room inside of a component's edge, and of a boundary's. */
export const PAD = 10;
export const MARGIN = 16;

/** The height of the person that an actor shows above its name. */
export const PERSON = 18;

/** The side of the square that the number of a flow may fill. */
export const BADGE = 24;

/** Distance between two flows at the edge of a component: arrow heads must not touch. */
export const PORT = 14;

/** A text with the room that it takes, in pixels. */
export type Block = Wrapped & { readonly height: number };

/** The longest words that a component prints under its name. */
const COUNT = 110;

/** What a component prints, with its size: its name, and one line below for its threats. */
export function componentBlock(name: string, kind: string): Block {
  const { lines, width } = wrap(name, FONT, [104, 130, 160, 200], 3);
  const person = kind === 'actor' ? PERSON : 0;
  return {
    lines,
    width: Math.ceil(Math.max(COUNT, width)) + 2 * PAD,
    height: person + lines.length * LINE + SMALL_LINE + 2 * PAD,
  };
}

/** The name of a boundary, with its size. */
export function boundaryBlock(name: string): Block {
  const { lines, width } = wrap(name, SMALL, [170, 240, 320], 2);
  return { lines, width: Math.ceil(width), height: lines.length * SMALL_LINE };
}

/** The height of the strip along the edge of a boundary in which its name stands. */
export function titleStrip({ height }: Block): number {
  return height + MARGIN;
}
