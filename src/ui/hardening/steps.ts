import type { EntryData } from '#domain/entry/entry.ts';
import type { Mitigation } from '#domain/entry/mitigation.ts';
import type { Threat } from '#domain/entry/threat.ts';
import { layers } from '#domain/maestro/layers.ts';
import type { LayerId } from '#domain/maestro/layers.ts';

/** A mitigation in its place on the checklist. */
export type Step = {
  readonly mitigation: Mitigation;
  /** The threats that name it, in file order. */
  readonly against: readonly Threat[];
  /** The layers of those threats, in the order of the stack. */
  readonly layers: readonly LayerId[];
  /** The heading that it stands under. */
  readonly group: string;
};

/** The heading of mitigations that no threat names. */
const UNUSED = 'Against no threat of this entry';

/** The layers of threats, in the order of the stack, each with the number of threats on it. */
function countLayers(against: readonly Threat[]) {
  return layers
    .map(({ id, name }) => ({
      ...{ id, name: `${id} ${name}` },
      count: against.filter((threat) => threat.layers.includes(id)).length,
    }))
    .filter(({ count }) => count > 0);
}

/**
 * The mitigations of an entry as steps. One that concerns several layers is listed once, so that it
 * is ticked once: under the layer on which most of its threats lie, the lowest of equals. All its
 * layers stand beside it.
 * @returns by group in the order of the stack, in file order within; unused ones last
 */
export function stepsOf({ mitigations, threats }: EntryData): Step[] {
  const steps = mitigations.map((mitigation) => {
    const against = threats.filter((threat) => threat.mitigations.includes(mitigation.id));
    const counted = countLayers(against);
    const most = Math.max(0, ...counted.map(({ count }) => count));
    const group = counted.find(({ count }) => count === most)?.name ?? UNUSED;
    return { mitigation, against, layers: counted.map(({ id }) => id), group };
  });
  const order = [...layers.map(({ id, name }) => `${id} ${name}`), UNUSED];
  return order.flatMap((name) => steps.filter(({ group }) => group === name));
}
