import type { Box, Point } from './geometry.ts';

/** A boundary with its name: `over` tells that a line runs beneath the name. */
export type PlacedBoundary = { readonly box: Box; readonly title: Box; readonly over: boolean };

/** A flow: the corners of its line from sender to receiver, and the middle of its number. */
export type PlacedFlow = { readonly points: readonly Point[]; readonly badge: Point };

/** Where everything stands, in whole pixels; the lists follow those of the architecture. */
export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly boundaries: readonly PlacedBoundary[];
  readonly components: readonly Box[];
  readonly flows: readonly PlacedFlow[];
};
