import type { Agent } from '#domain/catalog/catalog.ts';
import { coverName, coverStates } from '#domain/coverage-state.ts';
import { countCells, strideCoverage } from '#domain/stride-coverage.ts';
import type { CellCount, StrideCell, StrideElement } from '#domain/stride-coverage.ts';
import { strideCategories, stridePerElement } from '#domain/stride.ts';
import { profileMarks, toVariants } from '#ui/entry/profile-marks.ts';
import type { ThreatView } from './view.ts';

/** STRIDE by element, as the entry page shows it. */
export type StrideMatrix = NonNullable<ReturnType<typeof toStrideMatrix>>;

/** One table of it. */
export type StrideTable = StrideMatrix['components'];

function toCell({ threats, states }: StrideCell, shown: readonly ThreatView[]) {
  return {
    // In the order of the page, so that the numbers of a cell rise.
    links: shown.filter((view) => threats.some(({ id }) => id === view.id)),
    states: toVariants(states, (state) => state).map(({ mark, value }) => ({
      mark,
      id: value,
      name: coverName(value),
    })),
  };
}

function countWords({ cells, filled, open }: CellCount): string {
  const unmet = open > 0 ? `, ${open} of them one without a mitigation` : '';
  return `${filled} of ${cells} cells have a threat${unmet}.`;
}

/** Elements as rows, with a column for each letter that some of them may have. */
function toTable(agent: Agent, elements: readonly StrideElement[], shown: readonly ThreatView[]) {
  const { components = [] } = agent.data.architecture ?? {};
  const nameOf = (id: string) => components.find((component) => component.id === id)?.name ?? id;
  const letters = new Set<string>(elements.flatMap(({ kind }) => stridePerElement[kind]));
  const columns = strideCategories.filter(({ letter }) => letters.has(letter));
  const counts = [undefined, ...agent.data.profiles].map((_, place) =>
    countWords(countCells(elements, place)),
  );
  return {
    columns,
    counts: toVariants(counts, (words) => words),
    rows: elements.map(({ kind, name, ends, profiles, cells }) => ({
      name: ends.map(nameOf).join(' → '),
      note: kind === 'flow' ? name : kind,
      mark: profileMarks(agent, profiles),
      cells: columns.map(({ letter }) => {
        const cell = cells.find((candidate) => candidate.letter === letter);
        return cell && toCell(cell, shown);
      }),
    })),
  };
}

/**
 * The view of STRIDE by element.
 * @param agent a scored entry
 * @param threats its threats as the page shows them
 * @returns undefined for an entry without a diagram
 */
export function toStrideMatrix(agent: Agent, threats: readonly ThreatView[]) {
  const elements = strideCoverage(agent.data);
  if (!elements) return undefined;
  const placed = new Set(
    elements.flatMap(({ cells }) => cells.flatMap((cell) => cell.threats.map(({ id }) => id))),
  );
  const ofKind = (isFlow: boolean) =>
    toTable(
      agent,
      elements.filter(({ kind }) => (kind === 'flow') === isFlow),
      threats,
    );
  return {
    /** What the words in the cells mean. */
    words: coverStates,
    components: ofKind(false),
    flows: ofKind(true),
    /** Open threats in no cell: they name no element, or none that their letters fit. */
    unplaced: threats.filter(({ id, openIn }) => openIn === undefined && !placed.has(id)),
  };
}
