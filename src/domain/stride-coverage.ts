import { openNow } from './catalog/open-threats.ts';
import { coverStateOf, weakest } from './coverage-state.ts';
import { dataFlows } from './data-flows.ts';
import { holdsIn } from './entry/holds-in.ts';
import type { CoverState } from './coverage-state.ts';
import type { Architecture, componentKinds } from './entry/architecture.ts';
import type { EntryData } from './entry/front-matter.ts';
import type { Threat } from './entry/threat.ts';
import { strideCategories, stridePerElement } from './stride.ts';
import type { StrideLetter } from './stride.ts';

/** One letter that applies to an element. */
export type StrideCell = {
  readonly letter: StrideLetter;
  /** What covers it in some profile in which the element is there, in file order. */
  readonly threats: readonly Threat[];
  /**
   * By place: first over all profiles, then one for each profile of the entry. Undefined in a
   * profile without this element.
   */
  readonly states: readonly (CoverState | undefined)[];
};

/** A component or a flow of the diagram, with the letters that apply to it. */
export type StrideElement = {
  readonly kind: (typeof componentKinds)[number] | 'flow';
  /** Name of the component, or label of the flow. */
  readonly name: string;
  /** Ids: the component itself, or the two ends of the flow. */
  readonly ends: readonly string[];
  /** Profiles in which it is there; undefined: all. */
  readonly profiles: readonly string[] | undefined;
  readonly cells: readonly StrideCell[];
};

/** The elements of a diagram, without their cells. */
function drawnIn(architecture: Architecture): Omit<StrideElement, 'cells'>[] {
  return [
    ...architecture.components.map(({ id, kind, name, profiles }) => ({
      kind,
      name,
      ends: [id],
      profiles,
    })),
    ...dataFlows(architecture).map(({ flow, profiles }) => ({
      kind: 'flow' as const,
      name: flow.label,
      ends: [flow.from, flow.to],
      profiles,
    })),
  ];
}

/**
 * STRIDE per element: which threats of an entry, open in its assessed version, cover which letter at
 * which element of its diagram. A threat covers a component that it names, and a flow when it names both ends: a threat at one
 * end alone says nothing of what happens on the way. Over all profiles, a cell is as good as it is
 * in the worst profile that has a threat there.
 * @param data the entry
 * @returns components, then flows, in file order; undefined for an entry without a diagram
 */
export function strideCoverage(data: EntryData): StrideElement[] | undefined {
  if (!data.architecture) return undefined;
  const ids = data.profiles.map(({ id }) => id);
  const scopes = ids.length > 0 ? ids : [undefined];
  const open = openNow(data);
  const threats = open.map((threat) => ({
    threat,
    letters: strideCategories.filter(({ id }) => threat.stride.includes(id)),
    // One answer for each scope; undefined where the threat does not hold.
    answers: scopes.map((scope) =>
      holdsIn(threat.profiles, scope) ? coverStateOf(data, threat, scope) : undefined,
    ),
  }));
  return drawnIn(data.architecture).map((element) => {
    const present = scopes.map((scope) => holdsIn(element.profiles, scope));
    const near = threats
      .filter(({ threat }) => element.ends.every((end) => threat.components.includes(end)))
      .filter(({ answers }) => answers.some((answer, scope) => answer && present[scope]));
    const cells = stridePerElement[element.kind].map((letter) => {
      const here = near.filter(({ letters }) => letters.some((row) => row.letter === letter));
      const answers = present.map((isThere, scope) =>
        isThere ? here.flatMap((row) => row.answers[scope] ?? []) : undefined,
      );
      const overall = weakest(answers.flatMap((known) => known ?? []));
      const single = ids.map((_, scope) => answers[scope] && weakest(answers[scope]));
      return { letter, threats: here.map(({ threat }) => threat), states: [overall, ...single] };
    });
    const profiles = present.every(Boolean) ? undefined : ids.filter((_, scope) => present[scope]);
    return { ...element, profiles, cells };
  });
}

/** Cells that apply, those of them with a threat, and those with a threat that nothing answers. */
export type CellCount = { readonly cells: number; readonly filled: number; readonly open: number };

/**
 * Counts the cells of a matrix.
 * @param elements as `strideCoverage` gives them
 * @param place 0 over all profiles, 1 for the first profile, and so on
 */
export function countCells(elements: readonly StrideElement[], place: number): CellCount {
  const all = elements.flatMap(({ cells }) => cells.flatMap(({ states }) => states[place] ?? []));
  const filled = all.filter((state) => state !== 'none').length;
  return { cells: all.length, filled, open: all.filter((state) => state === 'open').length };
}
