import type { Agent } from '#domain/catalog/catalog.ts';
import { firstSteps } from '#domain/catalog/first-steps.ts';
import type { Mitigation } from '#domain/entry/mitigation.ts';
import type { Threat } from '#domain/entry/threat.ts';
import { layers } from '#domain/maestro/layers.ts';
import type { LayerId } from '#domain/maestro/layers.ts';

/** A mitigation in its place on the checklist. */
export type HardeningStep = {
  readonly mitigation: Mitigation;
  /** The threats that name it, in file order. */
  readonly against: readonly Threat[];
  /** The layers of those threats, in the order of the stack. */
  readonly layers: readonly LayerId[];
  /** The heading that it stands under. */
  readonly group: string;
};

/** The headings, in their order. */
const SETTINGS = 'Settings of this product';
const PATTERNS = 'Patterns: no setting of this product';
const UNUSED = 'Against no threat of this entry';

function groupOf({ setting }: Mitigation, against: readonly Threat[]): string {
  if (against.length === 0) return UNUSED;
  return setting ? SETTINGS : PATTERNS;
}

/**
 * The mitigations of an entry as steps, what takes away most first: the settings of the product,
 * then patterns that somebody has to build. Those of which the own test failed, and those against
 * closed threats alone, stand last in their group.
 * @param agent a scored entry
 */
export function stepsOf({ data, score }: Agent): HardeningStep[] {
  const { mitigations, threats } = data;
  const ranked = firstSteps(data, score, undefined, mitigations.length);
  const order = [...new Set([...ranked.map(({ mitigation }) => mitigation), ...mitigations])];
  const steps = order.map((mitigation) => {
    const against = threats.filter((threat) => threat.mitigations.includes(mitigation.id));
    const touched = layers.filter(({ id }) => against.some((row) => row.layers.includes(id)));
    return {
      mitigation,
      against,
      layers: touched.map(({ id }) => id),
      group: groupOf(mitigation, against),
    };
  });
  return [SETTINGS, PATTERNS, UNUSED].flatMap((name) =>
    steps.filter(({ group }) => group === name),
  );
}
