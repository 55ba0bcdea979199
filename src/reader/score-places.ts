import { isMap, isScalar } from 'yaml';
import { factors } from '#domain/aivss/factors.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import type { Path } from '#domain/finding.ts';
import { CONTEXT } from '#domain/line-patch.ts';
import { splitEntry } from './front-matter.ts';
import { fieldRanges } from './yaml/locate.ts';
import { createBlock, pairOf, placeAfter, placeAt, valuePlace } from './yaml/value-place.ts';
import type { Block, ValuePlace } from './yaml/value-place.ts';
import { parsePositioned } from './yaml/schemas.ts';

/** Where an entry holds, or would hold, what its scores are worked out from. */
export type ScorePlaces = {
  /** In the order of the factors. */
  readonly factors: readonly ValuePlace[];
  /** The mitigation level of the whole agent. */
  readonly level: ValuePlace;
  /** In file order. `level` is `null` for a threat without a level of its own. */
  readonly threats: readonly { readonly [K in 'cvss' | 'maturity' | 'level']: ValuePlace }[];
  /** The lines of all places and those round them, by number. */
  readonly lines: Readonly<Record<number, string>>;
};

/** Every key that leads to an input of a score, wherever in a line it stands. */
const KEYS = [
  ...['aivss', 'factors', 'value', 'level', 'threats', 'id', 'cvss', 'exploitMaturity'],
  ...['mitigation', ...factors.map(({ key }) => key)],
];
const NEEDED = new RegExp(`(?:^|[\\s{,'"-])(?:${KEYS.join('|')})['"]?[ \\t]*:`);

/** A group on one line that begins with its value; what follows does not matter here. */
const VALUE_FIRST = /^(\s*\w+:\s*\{\s*value:\s*[\w.]+)\s*,.*\}\s*$/;

/** A line with only what matters here; the rest is blank, so that every place stays where it is. */
function thinned(line: string): string {
  const [, kept] = VALUE_FIRST.exec(line) ?? [];
  return kept === undefined ? line : `${kept}${' '.repeat(line.length - kept.length - 1)}}`;
}

/** The place of an agent's level where the entry has none: a group before the factors. */
function newLevelPlace(block: Block): ValuePlace {
  const key: unknown = pairOf(block, ['aivss', 'factors'])?.key;
  const group: unknown = block.document.getIn(['aivss'], true);
  if (!isScalar(key) || !key.range || !isMap(group)) return null;
  const { line, column } = placeAt(block, key.range[0]);
  const after = group.flow === true ? ' }, ' : ` }\n${' '.repeat(column)}`;
  return { line, from: column, to: column, before: 'mitigation: { level: ', after };
}

const has = (block: Block, path: Path) => pairOf(block, path) !== undefined;

function placesIn(aivss: Block, threats: Block, count: number): Omit<ScorePlaces, 'lines'> {
  const level = ['aivss', 'mitigation', 'level'];
  const maturity = 'exploitMaturity';
  return {
    factors: factors.map(({ key }) => valuePlace(aivss, ['aivss', 'factors', key, 'value'])),
    level: has(aivss, level) ? valuePlace(aivss, level) : newLevelPlace(aivss),
    threats: Array.from({ length: count }, (_, index) => {
      const at = (field: string): Path => ['threats', index, field];
      return {
        cvss: valuePlace(threats, at('cvss')),
        maturity: has(threats, at(maturity))
          ? valuePlace(threats, at(maturity))
          : placeAfter(threats, at('cvss'), maturity),
        level: valuePlace(threats, at('mitigation')),
      };
    }),
  };
}

/** True when the parsed lines hold what the reader read: leaving lines out has lost nothing. */
function agrees(aivss: Block, threats: Block, data: EntryData): boolean {
  const read = (block: Block, path: Path) => block.document.getIn(path);
  return (
    [aivss, threats].every(({ document }) => document.errors.length === 0) &&
    factors.every(
      ({ key }) =>
        read(aivss, ['aivss', 'factors', key, 'value']) === data.aivss.factors[key].value,
    ) &&
    (read(aivss, ['aivss', 'mitigation', 'level']) ?? 'none') === data.aivss.mitigation.level &&
    data.threats.every(
      (threat, index) =>
        read(threats, ['threats', index, 'id']) === threat.id &&
        read(threats, ['threats', index, 'cvss']) === threat.cvss &&
        (read(threats, ['threats', index, 'exploitMaturity']) ?? 'proof-of-concept') ===
          threat.exploitMaturity &&
        read(threats, ['threats', index, 'mitigation']) === threat.mitigation,
    )
  );
}

/** The lines of all places, each with those that a patch shows round it. */
function linesRound(text: string, places: readonly ValuePlace[]): Record<number, string> {
  const all = text.split('\n');
  const numbers = places.flatMap((place) =>
    place === null
      ? []
      : Array.from({ length: 2 * CONTEXT + 1 }, (_, index) => place.line - CONTEXT + index),
  );
  return Object.fromEntries(
    [...new Set(numbers)].flatMap((number) => {
      const line = all[number - 1];
      return line === undefined ? [] : [[number, line]];
    }),
  );
}

/**
 * Where an entry holds the inputs of its scores.
 * @param text the whole file
 * @param data what the reader read in it
 * @throws RangeError when the text is not the one that was read
 */
export function scorePlaces(text: string, data: EntryData): ScorePlaces {
  const split = splitEntry(text);
  if (!('halves' in split)) throw new RangeError('the text is no entry');
  const { yaml, yamlOffset } = split.halves;
  const rangeOf = fieldRanges(yaml);
  const blockOf = (field: string, thin: boolean): Block => {
    const { from, to } = rangeOf(field);
    const first = text.slice(0, yamlOffset + from).split('\n').length;
    const all = yaml.slice(from, to).split('\n');
    const rows = all.map((line, at) => ({ number: first + at, text: line }));
    const lines = thin ? rows.filter((row) => NEEDED.test(row.text)) : rows;
    const parsed = lines.map((row) => (thin ? thinned(row.text) : row.text));
    return createBlock(lines, parsePositioned(parsed.join('\n')));
  };
  // Positions cost a millisecond for each kilobyte of YAML, so most of it is left out at first.
  for (const thin of [true, false]) {
    const [aivss, threats] = [blockOf('aivss', thin), blockOf('threats', thin)];
    if (!agrees(aivss, threats, data)) continue;
    const places = placesIn(aivss, threats, data.threats.length);
    const ofThreats = places.threats.flatMap((row) => [row.cvss, row.maturity, row.level]);
    const all = [...places.factors, places.level, ...ofThreats];
    return { ...places, lines: linesRound(text, all) };
  }
  throw new RangeError('the text is not the one that was read');
}
