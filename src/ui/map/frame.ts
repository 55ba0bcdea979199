/** The part of the plane that the map shows, and where its points stand in the drawing. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly agency: { readonly from: number; readonly to: number };
  readonly base: { readonly from: number; readonly to: number };
  /** Pixels from the left for a factor sum. */
  readonly x: (sum: number) => number;
  /** Pixels from the top for a CVSS base. */
  readonly y: (base: number) => number;
};

const WIDTH = 920;
const HEIGHT = 560;
const MARGIN = { left: 46, right: 16, top: 16, bottom: 44 };

/** A stretch of a scale from 0 to 10 that holds some values with a little room at both ends. */
function stretchOf(values: readonly number[], room: number, widest: number) {
  const low = Math.min(...values, 10 - widest);
  const high = Math.max(...values, widest);
  return { from: Math.max(0, Math.floor(low - room)), to: Math.min(10, Math.ceil(high + room)) };
}

/**
 * The frame that holds all dots: a part of the scales from 0 to 10, so that neighbours stand apart.
 * @param dots those without a base stand nowhere
 */
export function frameOf(
  dots: readonly { readonly agency: number; readonly base: number | undefined }[],
): Frame {
  const agency = stretchOf(
    dots.map((dot) => dot.agency),
    0.3,
    6,
  );
  const base = {
    ...stretchOf(
      dots.flatMap((dot) => dot.base ?? []),
      0.3,
      5,
    ),
    to: 10,
  };
  const across = (WIDTH - MARGIN.left - MARGIN.right) / (agency.to - agency.from);
  const up = (HEIGHT - MARGIN.top - MARGIN.bottom) / (base.to - base.from);
  return {
    width: WIDTH,
    height: HEIGHT,
    agency,
    base,
    x: (sum) => MARGIN.left + (sum - agency.from) * across,
    y: (value) => HEIGHT - MARGIN.bottom - (value - base.from) * up,
  };
}
