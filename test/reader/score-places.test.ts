import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scorePlaces } from '#reader/score-places.ts';
import { root } from '../helpers/build-site.ts';
import { catalogOf } from '../helpers/catalog-of.ts';

const agent = catalogOf().agents.find(({ id }) => id === 'dify');
if (!agent) throw new Error('the catalog lacks its example');
const text = readFileSync(join(root, agent.file), 'utf8');
const [one] = agent.data.threats;

/** What stands at a place of an entry. */
const at = (entry: string, place: { line: number; from: number; to: number } | null | undefined) =>
  place && entry.split('\n')[place.line - 1]?.slice(place.from, place.to);

/** The same entry in other spellings: what stands where its first vector is. */
const spellings: Readonly<Record<string, readonly [(entry: string) => string, string]>> = {
  'as the template has it': [(entry) => entry, one?.cvss ?? ''],
  'with quotes': [(entry) => entry.replace(/( cvss: )(CVSS\S+)/g, "$1'$2'"), `'${one?.cvss}'`],
  'with comments': [(entry) => entry.replace(/( cvss: )(CVSS\S+)/g, '$1$2 # so'), one?.cvss ?? ''],
  'with values on lines of their own': [
    (entry) => entry.replace(/^( +)cvss: (CVSS\S+)/gm, '$1cvss:\n$1  $2'),
    one?.cvss ?? '',
  ],
  'with a vector in a text': [
    (entry) =>
      entry.replace(/^( +)scenario: .*(?:\n\1 +.*)*/gm, '$1scenario: >-\n$1  cvss: CVSS:4.0/AV:P'),
    one?.cvss ?? '',
  ],
  'with factors over several lines': [
    (entry) => entry.replace(/^ {4}(\w+): \{ (value: [\d.]+),.*\}$/gm, '    $1:\n      $2'),
    one?.cvss ?? '',
  ],
  'with other fields before a value': [
    (entry) => entry.replace(/\{ (value: [\d.]+), (basis: \w+)/g, '{ $2, $1'),
    one?.cvss ?? '',
  ],
};

describe('scorePlaces', () => {
  it.each(Object.entries(spellings))('finds values %s', (_name, [spell, vector]) => {
    const entry = spell(text);
    const places = scorePlaces(entry, agent.data);
    expect(at(entry, places.threats[0]?.cvss)).toBe(vector);
    expect(places.factors.map((place) => Number(at(entry, place)))).toEqual(
      agent.score.driver.inputs.factorValues,
    );
  });

  it('writes a level before the factors where the entry has none', () => {
    const entry = text.replace(/^ {2}mitigation:.*(?:\n {4}.*)*\n/m, '');
    const { level } = agent.data.aivss.mitigation;
    const data = {
      ...agent.data,
      aivss: {
        ...agent.data.aivss,
        mitigation: { ...agent.data.aivss.mitigation, level: 'none' as const },
      },
    };
    expect(entry).not.toBe(text);
    const { level: place } = scorePlaces(entry, data);
    const line = entry.split('\n')[(place?.line ?? 0) - 1] ?? '';
    expect(`${place?.before}${level}${place?.after}${line.slice(place?.from)}`).toBe(
      `mitigation: { level: ${level} }\n  factors:`,
    );
  });

  it('refuses a text that is not the one that was read', () => {
    expect(() => scorePlaces(text.replace(/value: [\d.]+/, 'value: 0.01'), agent.data)).toThrow(
      RangeError,
    );
  });
});
