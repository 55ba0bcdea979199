import { counted } from '#domain/wording.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { Architecture } from '#domain/entry/architecture.ts';
import { profileMarks } from '#ui/entry/profile-marks.ts';
import type { Box, Layout } from './geometry.ts';
import { LINE, PAD, PERSON, SMALL, SMALL_LINE, boundaryBlock, componentBlock } from './measures.ts';
import type { ComponentView, NumberedFlow } from './parts.ts';
import { arrow } from './geometry.ts';

/** The drawing as its SVG prints it, in whole pixels. */
export type Drawing = ReturnType<typeof toDrawing>;

/** Wider drawings scroll: made smaller to fit a column of 912 px, words would be too small. */
const WIDEST = 990;

/** The profiles in which a boundary has something inside; undefined: all of them. */
function profilesWithin({ components }: Architecture, id: string) {
  const lists = components.flatMap(({ boundary, profiles }) => (boundary === id ? [profiles] : []));
  const known = lists.flatMap((list) => list ?? []);
  return lists.length === 0 || lists.includes(undefined) ? undefined : known;
}

function toBoundary(agent: Agent, architecture: Architecture, layout: Layout, place: number) {
  const boundary = architecture.boundaries[place];
  const placed = layout.boundaries[place];
  if (!boundary || !placed) return [];
  const [x, y] = placed.title;
  return [
    {
      ...placed,
      mark: profileMarks(agent, profilesWithin(architecture, boundary.id)),
      lines: boundaryBlock(boundary.name).lines.map((text, row) => ({
        text,
        x,
        y: y + row * SMALL_LINE + SMALL,
      })),
    },
  ];
}

/** What a component says of its threats. */
function threatCount(count: number): string {
  if (count === 0) return 'no threat named';
  return counted(count, 'threat');
}

/** Where a component leads: to its only threat, or to the row that lists them. */
function targetOf({ anchor, threats }: ComponentView): string | undefined {
  const [first, second] = threats.links;
  if (!first) return undefined;
  return second || threats.counts.length > 1 ? anchor : first.anchor;
}

function toComponent(view: ComponentView, box: Box) {
  const { name, kind, mark, threats } = view;
  const [x, y, width, height] = box;
  const block = componentBlock(name, kind);
  const middle = x + Math.round(width / 2);
  const top = y + Math.round((height - block.height) / 2) + PAD;
  const text = top + (kind === 'actor' ? PERSON : 0);
  return {
    kind,
    name,
    mark,
    box,
    middle,
    top,
    target: targetOf(view),
    lines: block.lines.map((line, row) => ({ text: line, y: text + row * LINE + LINE - 4 })),
    counts: threats.counts.map(({ value, mark: when }) => ({
      text: threatCount(value),
      mark: when,
    })),
    countY: text + block.lines.length * LINE + SMALL_LINE - 3,
  };
}

function toFlow(flow: NumberedFlow, { flows }: Layout) {
  const placed = flows[flow.place];
  if (!placed) return [];
  const { number, anchor, from, to, rest, encryption, crossing, mark } = flow;
  return [
    {
      anchor,
      encryption,
      mark,
      crossing: crossing !== undefined,
      badge: placed.badge,
      number: encryption === 'no' ? `${number}!` : String(number),
      title: `Flow ${number}: ${from} → ${to}: ${rest}`,
      ...arrow(placed.points),
    },
  ];
}

/**
 * The drawing of an architecture.
 * @param agent the entry that it belongs to
 * @param architecture what is drawn
 * @param layout where everything stands
 * @param components as its table shows them
 * @param flows as their table shows them
 */
export function toDrawing(
  agent: Agent,
  architecture: Architecture,
  layout: Layout,
  components: readonly ComponentView[],
  flows: readonly NumberedFlow[],
) {
  const { width, height } = layout;
  return {
    width,
    height,
    fits: width <= WIDEST,
    boundaries: architecture.boundaries.flatMap((_, place) =>
      toBoundary(agent, architecture, layout, place),
    ),
    components: components.flatMap((view, place) => {
      const box = layout.components[place];
      return box ? [toComponent(view, box)] : [];
    }),
    flows: flows.flatMap((flow) => toFlow(flow, layout)),
  };
}
