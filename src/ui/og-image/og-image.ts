import { methodOf } from '#domain/aivss/methods/index.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import type { Severity } from '#domain/severity.ts';
import { badgeColours } from '#ui/badge/badge.ts';
import { toBand } from '#ui/shared/band.ts';
import { textWidth, xmlText } from '#ui/shared/svg-text.ts';

/** The size of a picture, in pixels: what services that preview links ask for. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** The family of the one font, which comes with the project, so that every machine draws alike. */
export const PICTURE_FONT = 'Source Serif 4';

/** Grounds on which the colours of the bands are legible. */
const SOFT: Readonly<Record<Severity, string>> = {
  critical: '#fbe8ed',
  high: '#fdeee2',
  medium: '#faf2d8',
  low: '#e6f3e8',
  none: '#ebeef1',
};

const ROOM = 1020;
const [LEFT, LINE, LARGEST] = [90, 1.15, 84];

/** The font is narrower than what `textWidth` reckons with; bold and all, this is still enough. */
const NARROWER = 0.86;

const widthOf = (words: string, size: number) => textWidth(words, size * NARROWER);

/** The scripts that the font has: Latin, Greek, Cyrillic, and their signs. */
const DRAWABLE = /^[\u0020-\u007e\u00a0-\u024f\u0370-\u03ff\u0400-\u04ff\u2010-\u2044]+$/;

/** Most characters of a line of the name, and of the whole name. */
const MAX_LENGTH = { line: 26, name: 52 } as const;

/** The name on one line or two, broken between words; cut when it is longer. */
function linesOf(name: string): string[] {
  const whole =
    name.length > MAX_LENGTH.name ? `${name.slice(0, MAX_LENGTH.name - 1).trimEnd()}…` : name;
  if (whole.length <= MAX_LENGTH.line) return [whole];
  const space = whole.lastIndexOf(' ', MAX_LENGTH.line);
  return space < 1 ? [whole] : [whole.slice(0, space), whole.slice(space + 1)];
}

function text(words: string, y: number, size: number, fill: string, x = LEFT): string {
  // What is wider than the room, by the estimate, is pressed into it.
  const width = widthOf(words, size);
  const fit = width > ROOM ? ` textLength="${ROOM}" lengthAdjust="spacingAndGlyphs"` : '';
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${fit}>${xmlText(words)}</text>`;
}

/** What the picture of an agent shows, for those who do not see it. */
export function pictureAlt({ data, score }: Agent): string {
  const { name, score: points } = toBand(score.interval);
  return `${data.name}: threat score ${name} ${points} by ${methodOf(score.method).name}, assessed on ${data.assessed.on}`;
}

/**
 * The picture that link previews show, as SVG. A name in a script that the font has not is left
 * out for the id: empty boxes would say less.
 */
export function pictureSvg({ id, data, score, severity }: Agent): string {
  const { name: band, score: points } = toBand(score.interval);
  const lines = linesOf(DRAWABLE.test(data.name) ? data.name : id);
  const widest = Math.max(...lines.map((line) => widthOf(line, 1000) / 1000));
  const size = Math.min(LARGEST, Math.floor(ROOM / widest));
  const top = 235 + (lines.length === 1 ? 30 : 0);
  const tone = badgeColours[severity];
  const chip = `${band} ${points}`;
  const { width, height } = PICTURE;
  const open = score.threats.length;
  const threats = `${open} open threat${open === 1 ? '' : 's'}`;
  const facts = `${methodOf(score.method).name}, assessed on ${data.assessed.on}, ${threats}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<rect width="${width}" height="${height}" fill="#fbfaf6"/>` +
    `<rect width="28" height="${height}" fill="${tone}"/>` +
    `<g font-family="${PICTURE_FONT}" font-weight="600">` +
    text('Agent Threat Catalog', 110, 34, '#5b564c') +
    lines.map((line, i) => text(line, top + i * size * LINE, size, '#1d1b17')).join('') +
    `<rect x="${LEFT}" y="400" width="${Math.min(ROOM, widthOf(chip, 50) + 60)}" height="92" rx="8" fill="${SOFT[severity]}" stroke="${tone}" stroke-width="3"/>` +
    text(chip, 463, 50, tone, LEFT + 28) +
    `${text(facts, 560, 32, '#5b564c')}</g></svg>\n`
  );
}
