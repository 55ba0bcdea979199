import type { ComponentChildren, VNode } from 'preact';
import { methodOf } from '#domain/aivss/methods/index.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { toBand } from '#ui/shared/band.ts';
import { textWidth, xmlText } from '#ui/shared/svg-text.ts';

/** The size of a picture, in pixels: what services that preview links ask for. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** The family of the one font, which comes with the project, so that every machine draws alike. */
const PICTURE_FONT = 'Source Serif 4';

/** What the picture of the site shows, for those who do not see it. */
export const SITE_PICTURE_ALT =
  'Agent Threat Catalog: threat models of AI agents, scored and cited by source';

/** What the picture of an agent shows, for those who do not see it. */
export function pictureAlt({ data, score }: Agent): string {
  const { name, score: points } = toBand(score.interval);
  return `${data.name}: threat score ${name} ${points} by ${methodOf(score.method).name}, assessed on ${data.assessed.on}`;
}

/** Where words begin, and how much room a line has, in pixels. */
export const LEFT = 90;
export const ROOM = 1020;

/** The font is narrower than what `textWidth` reckons with; bold and all, this is still enough. */
const NARROWER = 0.86;

/** The room that words take, in pixels. */
export const widthOf = (words: string, size: number): number => textWidth(words, size * NARROWER);

type WordsProps = {
  readonly words: string;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly x?: number;
};

/** Words on one line; what is wider than the room, by the estimate, is pressed into it. */
export function Words({ words, y, size, fill, x = LEFT }: WordsProps): VNode {
  const isWide = widthOf(words, size) > ROOM;
  return (
    <text
      x={x}
      y={y}
      font-size={size}
      fill={fill}
      textLength={isWide ? ROOM : undefined}
      lengthAdjust={isWide ? 'spacingAndGlyphs' : undefined}
    >
      {xmlText(words)}
    </text>
  );
}

type FrameProps = {
  /** The colour of the edge. */
  readonly tone: string;
  readonly children: ComponentChildren;
};

/** A picture with an edge, and the name of the site above what it shows. */
export function Frame({ tone, children }: FrameProps): VNode {
  const { width, height } = PICTURE;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height}>
      <rect width={width} height={height} fill="#fbfaf6"></rect>
      <rect width="28" height={height} fill={tone}></rect>
      <g font-family={PICTURE_FONT} font-weight="600">
        <Words words="Agent Threat Catalog" y={110} size={34} fill="#5b564c" />
        {children}
      </g>
    </svg>
  );
}
