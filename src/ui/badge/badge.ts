import { methodOf } from '#domain/aivss/methods/index.ts';
import type { Agent, Catalog } from '#domain/catalog/catalog.ts';
import { finalTarget } from '#domain/moved/final-target.ts';
import type { Tombstone } from '#domain/moved/tombstone.ts';
import type { Severity } from '#domain/severity.ts';
import { toBand } from '#ui/shared/band.ts';
import { textWidth, xmlText } from '#ui/shared/svg-text.ts';

/** White text stands on each of them with a contrast of at least 4.5. */
export const badgeColours: Readonly<Record<Severity | 'stale' | 'label', string>> = {
  critical: '#8c1034',
  high: '#9a3c08',
  medium: '#6d5200',
  low: '#23602f',
  none: '#4d5863',
  stale: '#5f6368',
  label: '#333a42',
};

const SIZE = 11;
const HEIGHT = 20;
const PAD = 7;

/** What a badge says. */
export type Badge = {
  /** One sentence for those who do not see it. */
  readonly title: string;
  readonly label: string;
  readonly value: string;
  readonly colour: string;
};

/** True for a day on which the review of an assessment is due: the day from which it counts as stale. */
export function isStale({ reviewBy }: Pick<Agent, 'reviewBy'>, today: string): boolean {
  return reviewBy <= today;
}

/**
 * What the badge of an agent says.
 * @param agent a scored entry
 * @param today the calendar date of the build: nothing in a picture can look at a clock
 */
export function toBadge(agent: Agent, today: string): Badge {
  const { data, score, reviewBy } = agent;
  const { name, score: points } = toBand(score.interval);
  const method = methodOf(score.method).name;
  const label = `threat score, ${method}`;
  if (data.status === 'withdrawn') return toGoneBadge(data.name, label);
  const value = `${name} ${points}, ${data.assessed.on}`;
  const title = `${data.name}: threat score ${name} ${points} by ${method}, assessed on ${data.assessed.on}`;
  if (!isStale(agent, today)) return { title, label, value, colour: badgeColours[agent.severity] };
  const due = `stale: its review was due on ${reviewBy}`;
  return { title: `${title}; ${due}`, label, value: `stale: ${value}`, colour: badgeColours.stale };
}

function toGoneBadge(name: string, label = 'threat score'): Badge {
  const title = `${name}: the entry was withdrawn, and has no threat score`;
  return { title, label, value: 'withdrawn', colour: badgeColours.stale };
}

/** One half of a badge: its ground, and its text in the room that it is given. */
function half(text: string, x: number, colour: string): string {
  const width = textWidth(text, SIZE);
  return (
    `<rect x="${x}" width="${width + 2 * PAD}" height="${HEIGHT}" fill="${colour}"/>` +
    `<text x="${x + PAD}" y="14" textLength="${width}" lengthAdjust="spacingAndGlyphs">${xmlText(text)}</text>`
  );
}

/**
 * A badge as SVG: fixed widths whatever the fonts of its reader are, and nothing that runs or loads.
 */
export function badgeSvg({ title, label, value, colour }: Badge): string {
  const left = textWidth(label, SIZE) + 2 * PAD;
  const whole = left + textWidth(value, SIZE) + 2 * PAD;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole}" height="${HEIGHT}" viewBox="0 0 ${whole} ${HEIGHT}" role="img" aria-labelledby="t">` +
    `<title id="t">${xmlText(title)}</title>` +
    `<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="${SIZE}">` +
    `${half(label, 0, badgeColours.label)}${half(value, left, colour)}</g></svg>\n`
  );
}

/**
 * The badges of all ids, those that were given up among them, so that no embedded picture breaks:
 * an id that has moved shows the entry of today, one withdrawn says so.
 * @param catalog the published agents
 * @param moved every tombstone
 * @param today the calendar date of the build
 */
export function allBadges(
  { agents }: Catalog,
  moved: readonly Tombstone[],
  today: string,
): { id: string; svg: string }[] {
  const byId = new Map(agents.map((agent) => [agent.id, agent]));
  const renames = moved.filter(({ kind }) => kind === 'moved');
  return [
    ...agents.map((agent) => ({ id: agent.id, badge: toBadge(agent, today) })),
    ...moved.map(({ id, kind }) => {
      const heir = kind === 'moved' ? byId.get(finalTarget(id, renames).id ?? '') : undefined;
      return { id, badge: heir ? toBadge(heir, today) : toGoneBadge(id) };
    }),
  ].map(({ id, badge }) => ({ id, svg: badgeSvg(badge) }));
}
