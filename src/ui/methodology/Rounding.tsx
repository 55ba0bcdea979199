import type { VNode } from 'preact';
import { v08 } from '#domain/aivss/methods/index.ts';
import { scoreInputs } from '#domain/aivss/score.ts';
import { inUnits, RAW_UNITS } from '#domain/aivss/units.ts';
import { severityName, severityOf } from '#domain/severity.ts';
import { ScrollBox } from '#ui/shared/ScrollBox.tsx';
import { formatScore, formatTerm } from '#ui/shared/band.ts';

/** Inputs whose exact score lies halfway between two tenths, with ThM and MF 1. */
const HALFWAY = [
  { cvssBase: 8.2, factorSum: 2.5 },
  { cvssBase: 5.8, factorSum: 7.5 },
  { cvssBase: 8.5, factorSum: 5 },
];

/** A score as it would be shown. */
const shown = (score: number) => `${severityName(severityOf(score))} ${formatScore(score)}`;

/**
 * The exact score rounded half to even, as Python's `round` does with exact decimals.
 * @param raw the unrounded score
 * @param score the same, rounded half up to one decimal
 */
function halfToEven(raw: number, score: number): number {
  const tenths = Math.round(score * 10);
  const halfway = inUnits(raw, RAW_UNITS) === (tenths * 10 - 5) * (RAW_UNITS / 100);
  return (halfway && tenths % 2 === 1 ? tenths - 1 : tenths) / 10;
}

/** How common ways to round treat scores that lie halfway, beside the rule of the specification. */
export function toRounding() {
  return HALFWAY.map(({ cvssBase, factorSum }) => {
    const factorValues = [factorSum];
    const total = scoreInputs(
      { cvssBase, factorValues, threatMultiplier: 1, mitigationFactor: 1 },
      v08,
    );
    // The same in binary fractions, as a program without exact decimals computes it.
    const binary = cvssBase + ((10 - cvssBase) * factorSum) / 10;
    const ways = [
      Math.round(binary * 10) / 10,
      Number(binary.toFixed(1)),
      halfToEven(total.raw, total.score),
    ];
    return {
      inputs: `${formatScore(cvssBase)} + (10 − ${formatScore(cvssBase)}) × ${formatTerm(factorSum)} ÷ 10`,
      exact: formatTerm(total.raw),
      own: shown(total.score),
      ways: ways.map((score) => ({ text: shown(score), same: score === total.score })),
    };
  });
}

const ways = ['Math.round(x × 10) ÷ 10', 'x.toFixed(1)', 'half to even'];

/** Scores that lie halfway, and what ways to round make of them that are not the specification's. */
export function Rounding(): VNode {
  return (
    <ScrollBox label="Ways to round" mark="cards terse">
      <table>
        <caption>
          Scores that lie halfway, with ThM 1 and MF 1, computed when this site is built
        </caption>
        <thead>
          <tr>
            <th scope="col">Inputs</th>
            <th scope="col">Exact</th>
            <th scope="col">Half up</th>
            {ways.map((way) => (
              <th scope="col">{way}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {toRounding().map(({ inputs, exact, own, ways: results }) => (
            <tr>
              <th scope="row">{inputs}</th>
              <td data-label="Exact">{exact}</td>
              <td data-label="Half up">{own}</td>
              {results.map(({ text, same }, place) => (
                <td data-label={ways[place]}>
                  {text} {!same && <span class="tag tag-failed">wrong</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
