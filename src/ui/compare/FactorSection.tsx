import type { ComponentChild, VNode } from 'preact';
import { RadarChart } from '#ui/score/charts/RadarChart.tsx';
import { formatValue } from '#ui/shared/band.ts';
import { SideTable } from './SideTable.tsx';
import type { Side } from './comparison.ts';
import type { ComparedFactor } from './facts.ts';

/**
 * How far values lie apart.
 * @param values one or more, 0–1 with two decimals at most
 * @returns in hundredths; undefined where one of them is unknown
 */
export function spreadOf(values: readonly (number | 'unknown')[]): number | undefined {
  const known = values.filter((value) => value !== 'unknown');
  if (known.length < values.length) return undefined;
  // Whole hundredths are exact.
  return Math.round(Math.max(...known) * 100) - Math.round(Math.min(...known) * 100);
}

/** The spread in words; the widest of all stands out. */
function spreadCell(spread: number | undefined, widest: number): ComponentChild {
  if (spread === undefined) return <span class="muted">unknown</span>;
  if (spread === 0) return 'the same';
  const words = `by ${formatValue(spread / 100)}`;
  return spread === widest ? <strong>{words}, the most</strong> : words;
}

function valueCell(factor: ComparedFactor | undefined): ComponentChild {
  if (!factor) return 'unknown';
  const { value, basis } = factor;
  return (
    <>
      {value === 'unknown' ? value : formatValue(value)} <span class="small muted">{basis}</span>
    </>
  );
}

/** The factors, as the first side names them: all have the same ones. */
const factorsOf = ([first]: readonly Side[]): readonly ComparedFactor[] =>
  first?.facts.factors ?? [];

function FactorTable({ sides }: { sides: readonly Side[] }): VNode {
  const factors = factorsOf(sides);
  const spreads = factors.map((_, index) =>
    spreadOf(sides.map(({ facts }) => facts.factors[index]?.value ?? 'unknown')),
  );
  const widest = Math.max(...spreads.map((spread) => spread ?? 0));
  const rows = factors.map(({ name }, index) => ({
    head: name,
    cells: sides.map(({ facts }) => valueCell(facts.factors[index])),
    last: spreadCell(spreads[index], widest),
    isSame: spreads[index] === 0,
  }));
  return (
    <SideTable
      sides={sides}
      rows={rows}
      caption="Each factor from 0 to 1, and on what its value rests"
      corner="Factor"
      id="factor-table"
      lastName="Apart"
    />
  );
}

/** The factors of each side: drawn one over the other, and as a table. */
export function FactorSection({ sides }: { sides: readonly Side[] }): VNode {
  const series = sides.map(({ letter, name, facts }) => ({
    name: `${letter} ${name}`,
    values: facts.factors.map(({ value }) => value),
  }));
  const gaps = series.some(({ values }) => values.includes('unknown'));
  return (
    <section aria-labelledby="factors">
      <h2 id="factors">The agentic risk factors</h2>
      <p>
        Factors describe the agent and are the same in every set-up.
        {gaps && ' A gap in a shape is a factor that nobody has checked: unknown, never zero.'}
      </p>
      <RadarChart
        id="radar"
        title={`The factors of ${sides.map(({ name }) => name).join(', ')}, each from 0 in the middle to 1 at the rim`}
        describedBy="factor-table"
        axes={factorsOf(sides).map(({ label }) => label)}
        series={series}
      />
      <FactorTable sides={sides} />
    </section>
  );
}
