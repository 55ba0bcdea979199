import { bandBorder } from '#domain/aivss/cvss-thresholds.ts';
import { DEFAULT_MATURITY, exploitMaturity } from '#domain/aivss/multipliers.ts';
import type { Agent, Catalog } from '#domain/catalog/catalog.ts';
import { kinds } from '#domain/entry/product.ts';
import { latest } from '#domain/remember.ts';
import { severities, severityName } from '#domain/severity.ts';
import type { Severity } from '#domain/severity.ts';
import { agencyText } from '#ui/score/measure-words.ts';
import { toBand } from '#ui/shared/band.ts';
import { firstOf } from '#ui/shared/first-of.ts';
import type { Urls } from '#ui/shared/urls.ts';
import { frameOf, placeLabels } from './places.ts';
import type { Frame } from './places.ts';

/** The map in one size: areas, axes and dots. */
export type Drawing = ReturnType<typeof draw>;

/** The map: dots, areas of bands, axes, and the table that says the same. */
export type MapView = ReturnType<typeof toMap>;

/** The exploit maturity that the borders are drawn for. */
const MATURITY = exploitMaturity(DEFAULT_MATURITY);

/** Steps of the factor sum between which a border is drawn straight. */
const STEP = 0.1;

/** Agents on the map: among more, no dot could be told from its neighbours. */
export const MAX_DOTS = 150;

/** A place of the plane: a sum of the factors, and a CVSS base. */
type Point = { readonly sum: number; readonly base: number };

/** Where an agent stands: agency along, the CVSS base of its worst open threat up. */
function toDot(agent: Agent, urls: Urls) {
  const { score, measures, data, stretches } = agent;
  const { driver } = score;
  const base = driver.cvssBase === 'unknown' ? undefined : driver.cvssBase;
  const best = measures.bestDocumentedProfiles[0]?.score?.driver.cvssBase;
  const older = stretches.flatMap(({ state, score: past }) =>
    state === 'older' && typeof past?.driver.cvssBase === 'number' ? [past.driver.cvssBase] : [],
  );
  return {
    id: agent.id,
    name: data.name,
    href: urls.agent(agent.id),
    kind: data.kind,
    kindName: kinds.find(({ id }) => id === data.kind)?.name ?? data.kind,
    severity: agent.severity,
    band: toBand(score.interval),
    agency: measures.agency.high,
    /** The same in words, with both ends where a factor is unknown. */
    agencyText: agencyText(measures),
    base,
    /** The base of the worst threat in the best documented way to run it, where it is lower. */
    best: typeof best === 'number' && base !== undefined && best < base ? best : undefined,
    /** The highest base of an older version, where it is higher. */
    older: base !== undefined && older.some((past) => past > base) ? Math.max(...older) : undefined,
    estimated: driver.threat.basis === 'estimated',
    driver: driver.threat.title,
    driverUrl: urls.part(agent.id, `threat-${driver.threat.id}`),
  };
}

/** Where the lower border of a band runs across the frame: at its edge where it lies outside. */
function toBorder({ from }: { from: number }, frame: Frame): Point[] {
  const points: Point[] = [];
  for (let sum = frame.agency.from; sum <= frame.agency.to + 1e-9; sum += STEP) {
    const base = bandBorder(sum, from, MATURITY.multiplier);
    points.push({ sum, base: Math.min(frame.base.to, Math.max(frame.base.from, base)) });
  }
  return points;
}

/** The area above the lower border of a band. */
function toArea(id: Severity, border: readonly Point[], frame: Frame) {
  const points = border.map(
    ({ sum, base }) => `${frame.x(sum).toFixed(1)} ${frame.y(base).toFixed(1)}`,
  );
  const top = frame.y(frame.base.to).toFixed(1);
  const [left, right] = [frame.x(frame.agency.from), frame.x(frame.agency.to)];
  const path = `M${points.join('L')}L${right.toFixed(1)} ${top}L${left.toFixed(1)} ${top}Z`;
  return { id, name: severityName(id), path };
}

/**
 * The areas of the bands that some of the frame belongs to: each from its own border up to that of
 * the next worse band. Milder ones first, so that each is painted over by the worse one above it.
 */
function toAreas(frame: Frame) {
  const borders = severities
    .filter(({ from }) => from > 0)
    .map((band) => ({ id: band.id, border: toBorder(band, frame) }));
  return borders
    .filter(({ border }, place) => {
      const above = borders[place - 1]?.border;
      return border.some(({ base }, at) => base < (above?.[at]?.base ?? frame.base.to));
    })
    .map(({ id, border }) => toArea(id, border, frame))
    .toReversed();
}

/** The whole numbers that an axis shows. */
function ticks({ from, to }: { from: number; to: number }): number[] {
  const first = Math.ceil(from);
  return Array.from({ length: Math.floor(to) - first + 1 }, (_, place) => first + place);
}

/** Draws the agents in a frame; one whose worst threat has no base stands nowhere. */
function draw(all: readonly ReturnType<typeof toDot>[], frame: Frame) {
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

/**
 * The map of a catalog, which the directory and its own page show.
 * @param catalog the published agents
 * @param urls the paths of the site
 */
export const toMap = latest(({ agents }: Catalog, urls: Urls) => {
  const { first, more } = firstOf(agents, MAX_DOTS);
  const rows = first.map((agent) => toDot(agent, urls));
  const wide = draw(rows, frameOf(rows, 'wide'));
  return {
    ...wide,
    /** The same for a phone. */
    narrow: draw(rows, frameOf(rows, 'narrow')),
    /** Agents that stand further down in the directory, and not on the map. */
    more,
    maturity: MATURITY.name,
    rows,
    kinds: kinds.flatMap(({ id, name }) => {
      const own = wide.dots.filter(({ kind }) => kind === id);
      return own.length === 0 ? [] : [{ id, name, dots: placeLabels(own, wide.frame) }];
    }),
  };
});
