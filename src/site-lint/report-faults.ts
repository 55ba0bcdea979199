import { visible } from '#domain/visible.ts';
import { counted } from '#domain/wording.ts';
import { BUDGET } from './budgets.ts';
import { checks, LEAKS } from './checks.ts';
import type { Fault } from './lint-file.ts';

/** Faults that are listed; beyond them, the number says enough. */
const MAX_FAULTS = 50;

/** A fault with its place, as a report shows it. */
function toLine({ file, check, message, excess }: Fault): string {
  const advice = excess ? `\n  ${excess.advice}` : '';
  return `${file}  ${check}\n  ${message}.${advice}`;
}

/** A list of faults and what their checks are for. */
function toReport(faults: readonly Fault[], more: (fault: Fault) => string): string {
  const lines = faults.slice(0, MAX_FAULTS).map((fault) => toLine(fault) + more(fault));
  if (faults.length > MAX_FAULTS) lines.push(`… and ${faults.length - MAX_FAULTS} more`);
  for (const { id, why } of [...checks, LEAKS, BUDGET])
    if (faults.some(({ check }) => check === id)) lines.push(`${id}: ${why}`);
  return visible(lines.join('\n\n'));
}

/** What keeps a site from being published. */
export function reportFaults(faults: readonly Fault[]): string {
  return toReport(faults, () => '');
}

/**
 * What is heavier than it should be, and may be published: of alike pages only the heaviest, with
 * the number of the others, so that a large catalog is told in few lines.
 */
export function reportHeavy(faults: readonly Fault[]): string {
  const groups = Map.groupBy(faults, ({ excess }) => excess?.group);
  const heaviest = [...groups.values()].flatMap((alike) =>
    alike.toSorted((a, b) => (b.excess?.ratio ?? 0) - (a.excess?.ratio ?? 0)).slice(0, 1),
  );
  return toReport(heaviest, ({ excess }) => {
    const others = (groups.get(excess?.group)?.length ?? 1) - 1;
    return others > 0
      ? `\n  The like holds for ${counted(others, 'other page')} of this kind.`
      : '';
  });
}
