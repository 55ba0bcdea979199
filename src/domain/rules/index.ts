import { datesInOrder } from './dates-in-order.ts';
import { factorHasBecause } from './factor-has-because.ts';
import { frameworkIdCurrent } from './framework-id-current.ts';
import { frameworkIdKnown } from './framework-id-known.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { layerThreatKnown } from './layer-threat-known.ts';
import { lifecycleHasSource } from './lifecycle-has-source.ts';
import { mappedLayerHasSource } from './mapped-layer-has-source.ts';
import { namesAreUnique } from './names-are-unique.ts';
import { referenceResolves } from './reference-resolves.ts';
import type { CatalogRule, Rule } from './rule.ts';
import { sourceResolves } from './source-resolves.ts';

/** Rules that look at one entry. */
export const entryRules: readonly Rule[] = [
  idsAreUnique,
  sourceResolves,
  referenceResolves,
  frameworkIdKnown,
  frameworkIdCurrent,
  layerThreatKnown,
  mappedLayerHasSource,
  factorHasBecause,
  lifecycleHasSource,
  datesInOrder,
];

/** Rules that look at all entries at once. */
export const catalogRules: readonly CatalogRule[] = [namesAreUnique];
