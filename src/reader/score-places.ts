import { factors } from '#domain/aivss/factors.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import type { Path } from '#domain/finding.ts';
import { CONTEXT } from '#domain/line-patch.ts';
import { splitEntry } from './front-matter.ts';
import { fieldRanges } from './yaml/locate.ts';
import { plainFields } from './yaml/plain-fields.ts';
import { parsePositioned } from './yaml/schemas.ts';
import { parsedFields, placeAfter, placeBefore } from './yaml/value-place.ts';
import type { Fields, ValuePlace } from './yaml/value-place.ts';

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

const LEVEL: Path = ['aivss', 'mitigation', 'level'];

const factorPath = (key: string): Path => ['aivss', 'factors', key, 'value'];

function placesIn(aivss: Fields, threats: Fields, count: number): Omit<ScorePlaces, 'lines'> {
  const level = aivss(LEVEL);
  return {
    factors: factors.map(({ key }) => aivss(factorPath(key))?.place ?? null),
    level: level ? level.place : placeBefore(aivss(['aivss', 'factors']), 'mitigation: { level: '),
    threats: Array.from({ length: count }, (_, index) => {
      const at = (field: string) => threats(['threats', index, field]);
      const [cvss, maturity] = [at('cvss'), at('exploitMaturity')];
      return {
        cvss: cvss?.place ?? null,
        maturity: maturity ? maturity.place : placeAfter(cvss, 'exploitMaturity'),
        level: at('mitigation')?.place ?? null,
      };
    }),
  };
}

/** True when the fields hold what the reader read. */
function agrees(aivss: Fields, threats: Fields, data: EntryData): boolean {
  return (
    factors.every(({ key }) => aivss(factorPath(key))?.value === data.aivss.factors[key].value) &&
    (aivss(LEVEL)?.value ?? 'none') === data.aivss.mitigation.level &&
    data.threats.every((threat, index) => {
      const read = (field: string) => threats(['threats', index, field])?.value;
      return (
        read('id') === threat.id &&
        read('cvss') === threat.cvss &&
        read('exploitMaturity') === threat.exploitMaturity &&
        read('mitigation') === threat.mitigation
      );
    })
  );
}

/** Fields of lines by a parser; undefined where it finds fault with them. */
function parseFields(lines: readonly string[], first: number): Fields | undefined {
  const document = parsePositioned(lines.join('\n'));
  return document.errors.length === 0 ? parsedFields(document, lines, first) : undefined;
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
  const linesOf = (field: string) => {
    const { from, to } = rangeOf(field);
    const first = text.slice(0, yamlOffset + from).split('\n').length;
    return [yaml.slice(from, to).split('\n'), first] as const;
  };
  const [ofAivss, ofThreats] = [linesOf('aivss'), linesOf('threats')];
  for (const read of [plainFields, parseFields]) {
    const [aivss, threats] = [read(...ofAivss), read(...ofThreats)];
    if (!aivss || !threats || !agrees(aivss, threats, data)) continue;
    const places = placesIn(aivss, threats, data.threats.length);
    const all = places.threats.flatMap((row) => [row.cvss, row.maturity, row.level]);
    return { ...places, lines: linesRound(text, [...places.factors, places.level, ...all]) };
  }
  throw new RangeError('the text is not the one that was read');
}
