import { expect, it } from 'vitest';
import { FORMAT_IDS } from '#exports/format-ids.ts';
import { exportFiles } from '#exports/registry.ts';
import { surroundings } from '../helpers/surroundings.ts';

const pathsWith = (...formats: (typeof FORMAT_IDS)[number][]) =>
  exportFiles(surroundings({ formats })).map(({ path }) => path);

/** The files of a format, of one agent or of all, under ids of today and of before. */
const OF = {
  csv: /\/threats\.csv$/,
  stix: /\/stix\.json$/,
  markdown: /^agents\/[^/]+\.md$/,
} as const;

it('a site has the formats that it offers, and everything that is none', () => {
  const [all, some] = [pathsWith(...FORMAT_IDS), pathsWith('markdown', 'csv')];
  const left = all.filter((path) => !some.includes(path));
  expect(some.filter((path) => !all.includes(path))).toEqual([]);
  expect(some.filter((path) => OF.csv.test(path))).toHaveLength(3);
  expect(some.filter((path) => OF.markdown.test(path))).toHaveLength(2);
  expect(left.filter((path) => OF.stix.test(path))).toHaveLength(3);
  const ofFormats =
    /\/(?:threat-dragon|tm-bom|vex\.cdx|openvex|threats|stix|navigator|aivss)\.(?:json|sarif)$/;
  expect(left.filter((path) => !ofFormats.test(path))).toEqual([]);
});
