import { expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { MAX_DOTS, toMap } from '#ui/map/view.ts';
import { createUrls } from '#ui/shared/urls.ts';
import { readValid } from '../../helpers/valid-entry.ts';

const entry = readValid('example');
const mapOf = (length: number) =>
  toMap(buildCatalog(Array.from({ length }, () => entry)), createUrls('/'));

it('shows all agents as long as they fit, then those that stand first, and counts the others', () => {
  const { rows, dots, more } = mapOf(MAX_DOTS);
  expect([rows.length, dots.length, more]).toEqual([MAX_DOTS, MAX_DOTS, 0]);
  const many = mapOf(MAX_DOTS + 7);
  expect([many.rows.length, many.dots.length, many.more]).toEqual([MAX_DOTS, MAX_DOTS, 7]);
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
      createUrls('/'),
    ).rows[0]?.agencyText;
  expect(agencyWith('0.65')).toBe('6.05');
  expect(agencyWith('unknown')).toBe('5.40–6.40');
});
