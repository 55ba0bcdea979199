import { toAreas } from './areas.ts';
import type { Dot } from './dot.ts';
import { placeLabels } from './places.ts';
import type { Frame } from './places.ts';

/** The map in one size: areas, axes and dots. */
export type Drawing = ReturnType<typeof draw>;

/** The whole numbers that an axis shows. */
function ticks({ from, to }: { from: number; to: number }): number[] {
  const first = Math.ceil(from);
  return Array.from({ length: Math.floor(to) - first + 1 }, (_, place) => first + place);
}

/** Draws the agents in a frame; one whose worst threat has no base stands nowhere. */
export function draw(all: readonly Dot[], frame: Frame) {
  const placed = all.flatMap((dot) =>
    dot.base === undefined
      ? []
      : [
          {
            ...dot,
            base: dot.base,
            x: frame.x(dot.agency),
            y: frame.y(dot.base),
            bestY:
              dot.best === undefined ? undefined : frame.y(Math.max(dot.best, frame.base.from)),
            /** True where the best way to run it stands below what the map shows. */
            bestIsBelow: dot.best !== undefined && dot.best < frame.base.from,
            olderY: dot.older === undefined ? undefined : frame.y(dot.older),
          },
        ],
  );
  return {
    frame,
    areas: toAreas(frame),
    columns: ticks(frame.agency).map((value) => ({ value, at: frame.x(value) })),
    lines: ticks(frame.base).map((value) => ({ value, at: frame.y(value) })),
    dots: placeLabels(placed, frame),
  };
}
