import { factors } from '#domain/aivss/factors.ts';
import { formatValue } from '#ui/shared/band.ts';
import { radarTree } from '#ui/score/charts/radar-tree.ts';
import { h } from '#ui/shared/tree.ts';
import type { Element } from '#ui/shared/tree.ts';
import type { Side } from './side.ts';
import { section, sideTable } from './table.ts';
import type { Cell } from './table.ts';

type Value = number | 'unknown';

/**
 * How far values lie apart.
 * @returns in hundredths; undefined where one of them is unknown
 */
export function spreadOf(values: readonly Value[]): number | undefined {
  const known = values.filter((value) => value !== 'unknown');
  if (known.length < values.length) return undefined;
  // Values have two decimals at most, so whole hundredths are exact.
  return Math.round(Math.max(...known) * 100) - Math.round(Math.min(...known) * 100);
}

/** The spread in words; the widest of all stands out. */
function spreadCell(spread: number | undefined, widest: number): Cell {
  if (spread === undefined) return h('span', { class: 'muted' }, 'unknown');
  if (spread === 0) return 'the same';
  const words = `by ${formatValue(spread / 100)}`;
  return spread === widest ? h('strong', {}, `${words}, the most`) : words;
}

/** The ten factors of each side: drawn one over the other, and as a table. */
export function factorSection(sides: readonly Side[]): Element {
  const spreads = factors.map((_, index) =>
    spreadOf(sides.map(({ facts }) => facts.factors[index]?.value ?? 'unknown')),
  );
  const widest = Math.max(...spreads.map((spread) => spread ?? 0));
  const rows = factors.map(({ name }, index) => {
    const own = sides.map(({ facts }) => facts.factors[index]);
    return {
      head: name,
      cells: own.map((factor): Cell => {
        if (!factor) return 'unknown';
        const { value, basis } = factor;
        const words = value === 'unknown' ? 'unknown' : formatValue(value);
        return [`${words} `, h('span', { class: 'small muted' }, basis)];
      }),
      last: spreadCell(spreads[index], widest),
    };
  });
  const series = sides.map(({ letter, name, facts }) => ({
    name: `${letter} ${name}`,
    values: facts.factors.map(({ value }) => value),
  }));
  const gaps = series.some(({ values }) => values.includes('unknown'));
  return section(
    'factors',
    'The agentic risk factors',
    h(
      'p',
      {},
      'Factors describe the agent and are the same in every deployment profile. ',
      gaps ? 'A gap in a shape is a factor that nobody has checked: unknown, never zero.' : '',
    ),
    radarTree({
      id: 'radar',
      title: `The factors of ${sides.map(({ name }) => name).join(', ')}, each from 0 in the middle to 1 at the rim`,
      describedBy: 'factor-table',
      axes: factors.map(({ label }) => label),
      series,
    }),
    sideTable(sides, rows, 'Each factor from 0 to 1, and on what its value rests', 'Factor', {
      id: 'factor-table',
      lastName: 'Apart',
    }),
  );
}
