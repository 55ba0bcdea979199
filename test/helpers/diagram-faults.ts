import { dataFlows } from '#domain/data-flows.ts';
import type { Architecture } from '#domain/entry/architecture.ts';
import { grown, overlap, segments } from '#ui/diagram/geometry.ts';
import type { Box, Layout } from '#ui/diagram/geometry.ts';
import { BADGE } from '#ui/diagram/measures.ts';

/** A part of a drawing, with the name that a fault gives it. */
type Part = readonly [name: string, box: Box];

const inside = ([x, y, width, height]: Box, [left, top, wide, high]: Box) =>
  x >= left && y >= top && x + width <= left + wide && y + height <= top + high;

/** The pairs of parts that lie on each other. */
function clashes(left: readonly Part[], right: readonly Part[]): string[] {
  return left.flatMap(([name, box]) =>
    right
      .filter(([other, its]) => other !== name && overlap(box, its))
      .map(([other]) => `${name} lies on ${other}`),
  );
}

/** What makes a layout hard to read, in words; empty: nothing. */
export function faultsOf(architecture: Architecture, layout: Layout): string[] {
  const parts: Part[] = layout.components.map((box, index) => [`component ${index}`, box]);
  const badges: Part[] = layout.flows.map(({ badge: [x, y] }, index) => [
    `number ${index}`,
    [x - BADGE / 2 + 1, y - BADGE / 2 + 2, BADGE - 2, BADGE - 4],
  ]);
  const names: Part[] = layout.boundaries.map(({ title }, index) => [`name ${index}`, title]);
  const zones: Part[] = layout.boundaries.map(({ box }, index) => [`boundary ${index}`, box]);
  const lines: Part[] = layout.flows.flatMap(({ points }, index) =>
    segments(points).map((box): Part => [`flow ${index}`, box]),
  );
  const ends = dataFlows(architecture).map(({ from, to }) =>
    [from, to].map((end) => architecture.components.indexOf(end)),
  );
  const strangers = layout.flows.flatMap(({ points }, index) =>
    layout.components.flatMap((box, place) =>
      segments(points).some((part) => overlap(part, grown(box, -1)))
        ? [`flow ${index} runs through component ${place}`]
        : [],
    ),
  );
  const loose = layout.flows.flatMap(({ points }, index) =>
    [points[0], points.at(-1)].flatMap((point, end) => {
      const box = layout.components[ends[index]?.[end] ?? -1];
      const meets = point && box && overlap([...point, 0, 0], grown(box, 2));
      return meets ? [] : [`flow ${index} does not meet component ${ends[index]?.[end]}`];
    }),
  );
  const skew = lines.filter(([, [, , width, height]]) => width > 0 && height > 0);
  const astray = layout.flows.flatMap(({ points, badge }, index) =>
    // A flow back to its sender has its number beside its line.
    segments(points).some((part) =>
      overlap([...badge, 0, 0], grown(part, ends[index]?.[0] === ends[index]?.[1] ? 16 : 3)),
    )
      ? []
      : [`number ${index} is not on its line`],
  );
  const homes = layout.boundaries.flatMap(({ box, title }, index) => {
    const { id } = architecture.boundaries[index] ?? {};
    const members = parts.filter((_, place) => architecture.components[place]?.boundary === id);
    const others = parts.filter((_, place) => architecture.components[place]?.boundary !== id);
    return [
      ...[...members, [`name ${index}`, title] as Part]
        .filter(([, its]) => !inside(its, box))
        .map(([name]) => `${name} stands outside of boundary ${index}`),
      ...clashes([[`boundary ${index}`, box]], others),
    ];
  });
  const whole: Box = [0, 0, layout.width, layout.height];
  const beyond = [...parts, ...badges, ...names, ...zones, ...lines].filter(
    ([, box]) => !inside(box, whole),
  );
  return [
    ...clashes(parts, parts),
    ...clashes(badges, [...badges, ...parts, ...names]),
    ...clashes(names, [...names, ...parts]),
    ...clashes(zones, zones),
    // A name that no gap could be found for has a plate of its own above the lines.
    ...clashes(
      lines,
      names.filter((_, index) => !layout.boundaries[index]?.over),
    ),
    ...strangers,
    ...loose,
    ...astray,
    ...homes,
    ...skew.map(([name]) => `${name} is askew`),
    ...beyond.map(([name]) => `${name} is out of the picture`),
  ];
}
