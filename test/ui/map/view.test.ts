import { expect, it } from 'vitest';
import { exploitMaturity } from '#domain/aivss/multipliers.ts';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { severityOf } from '#domain/severity.ts';
import { MAX_DOTS, toMap } from '#ui/map/view.ts';
import { PUBLIC } from '#ui/shared/publisher.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const entry = readValid('example');
const mapOf = (length: number) =>
  toMap(buildCatalog(Array.from({ length }, () => entry)), createUrls('/', PUBLIC));

it('shows all agents as long as they fit, then those that stand first, and counts the others', () => {
  const { rows, dots, more } = mapOf(MAX_DOTS);
  expect([rows.length, dots.length, more]).toEqual([MAX_DOTS, MAX_DOTS, 0]);
  const many = mapOf(MAX_DOTS + 7);
  expect([many.rows.length, many.dots.length, many.more]).toEqual([MAX_DOTS, MAX_DOTS, 7]);
});

it('draws the same agents once more upright, with every mark inside', () => {
  const { dots, narrow } = mapOf(3);
  if (!narrow) return expect.fail('a phone has no map of its own');
  expect(narrow.dots.map(({ id }) => id)).toEqual(dots.map(({ id }) => id));
  expect(narrow.frame.width).toBeLessThan(narrow.frame.height);
  for (const { x, y } of narrow.dots) {
    expect(Math.min(x, narrow.frame.width - x, y, narrow.frame.height - y)).toBeGreaterThan(6);
  }
});

it('draws nothing for a phone of more agents than could be told from each other there', () => {
  expect(mapOf(75).narrow).toBeDefined();
  expect(mapOf(76).narrow).toBeUndefined();
});

it('says the agency to its last decimal, and both ends of it where a factor is unknown', () => {
  const agencyWith = (value: string) =>
    toMap(
      buildCatalog([
        readValid('example', [
          'autonomyOfAction: { value: 0.6',
          `autonomyOfAction: { value: ${value}`,
        ]),
      ]),
      createUrls('/', PUBLIC),
    ).rows[0]?.agencyText;
  expect(agencyWith('0.65')).toBe('6.05');
  expect(agencyWith('unknown')).toBe('5.40–6.40');
});

/** A second threat, in every set-up; the first one is in the cloud alone. */
const second = (vector: string) =>
  toMap(
    buildCatalog([readValid('example', ['cvss: unknown', `cvss: ${vector}`])]),
    createUrls('/', PUBLIC),
  );

it('tells where the best set-up stands below what is shown, so that no line ends at a wrong base', () => {
  const low = second('CVSS:4.0/AV:P/AC:H/AT:P/PR:H/UI:A/VC:L/VI:N/VA:N/SC:N/SI:N/SA:N');
  const [dot] = low.dots;
  expect(dot?.best).toBeLessThan(low.frame.base.from);
  expect(dot).toMatchObject({ bestY: low.frame.y(low.frame.base.from), bestIsBelow: true });
  const high = second('CVSS:4.0/AV:N/AC:L/AT:N/PR:L/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N');
  const [other = expect.fail()] = high.dots;
  expect(other.best).toBeGreaterThan(high.frame.base.from);
  expect(other).toMatchObject({ bestY: high.frame.y(other.best ?? 0), bestIsBelow: false });
});

it('draws the areas of the bands in which a point of the map can lie, and no other', () => {
  const { frame, areas } = mapOf(1);
  const k = exploitMaturity('proof-of-concept').multiplier / 10;
  const found = new Set<string>();
  for (let sum = frame.agency.from; sum < frame.agency.to; sum += 0.05)
    for (let base = frame.base.from + 0.05; base < frame.base.to; base += 0.05)
      found.add(severityOf(base + (10 - base) * sum * k));
  expect(found.size).toBeLessThan(4);
  expect(new Set(areas.map(({ id }) => id))).toEqual(found);
});
