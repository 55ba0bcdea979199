import { h } from 'preact';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Catalog } from '#domain/catalog/catalog.ts';
import { finalTarget } from '#domain/retired-ids/final-target.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import { textWidth, xmlText } from '#ui/shared/svg-text.ts';
import { badgeColours, toBadge, toGoneBadge } from './badge.ts';
import type { Badge as BadgeView } from './badge.ts';

const SIZE = 11;
const HEIGHT = 20;
const PAD = 7;

const widthOf = (text: string) => textWidth(text, SIZE) + 2 * PAD;

type HalfProps = { readonly text: string; readonly x: number; readonly colour: string };

/** One half of a badge: its ground, and its text in the room that it is given. */
function Half({ text, x, colour }: HalfProps): VNode {
  return (
    <>
      <rect x={x} width={widthOf(text)} height={HEIGHT} fill={colour}></rect>
      <text x={x + PAD} y="14" textLength={textWidth(text, SIZE)} lengthAdjust="spacingAndGlyphs">
        {xmlText(text)}
      </text>
    </>
  );
}

/**
 * A badge as SVG: fixed widths whatever the fonts of its reader are, and nothing that runs or loads.
 */
export function Badge({ title, label, value, colour }: BadgeView): VNode {
  const left = widthOf(label);
  const whole = left + widthOf(value);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={whole}
      height={HEIGHT}
      viewBox={`0 0 ${whole} ${HEIGHT}`}
      role="img"
      aria-labelledby="t"
    >
      <title id="t">{xmlText(title)}</title>
      <g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size={SIZE}>
        <Half text={label} x={0} colour={badgeColours.label} />
        <Half text={value} x={left} colour={colour} />
      </g>
    </svg>
  );
}

/**
 * The badges of all ids, those that were given up among them, so that no embedded picture breaks:
 * an id that has moved shows the entry of today, one withdrawn says so.
 * @param catalog the published agents
 * @param moved every retired id
 * @param today the calendar date of the build
 * @returns each drawn when it is asked for
 */
export function allBadges(
  { agents }: Catalog,
  moved: readonly RetiredId[],
  today: string,
): { id: string; svg: () => string }[] {
  const byId = new Map(agents.map((agent) => [agent.id, agent]));
  const renames = moved.filter(({ kind }) => kind === 'moved');
  return [
    ...agents.map((agent) => ({ id: agent.id, badge: toBadge(agent, today) })),
    ...moved.map(({ id, kind }) => {
      const successor = kind === 'moved' ? byId.get(finalTarget(id, renames).id ?? '') : undefined;
      return { id, badge: successor ? toBadge(successor, today) : toGoneBadge(id) };
    }),
  ].map(({ id, badge }) => ({ id, svg: () => `${renderToString(h(Badge, badge))}\n` }));
}
