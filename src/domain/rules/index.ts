import { readerChecks } from '../reader-checks/index.ts';
import { aThreatIsOpen } from './a-threat-is-open.ts';
import { activeHasSource } from './active-has-source.ts';
import { advisoriesLookDistinct } from './advisories-look-distinct.ts';
import { advisoryHasVector } from './advisory-has-vector.ts';
import { advisoryIdsAreUnique } from './advisory-ids-are-unique.ts';
import { advisoryIsCited } from './advisory-is-cited.ts';
import { advisoryUrlIsOwn } from './advisory-url-is-own.ts';
import { boundThreatHasRange } from './bound-threat-has-range.ts';
import { boundaryFlowHasThreat } from './boundary-flow-has-threat.ts';
import { contradictionIsResolved } from './contradiction-is-resolved.ts';
import { datesInOrder } from './dates-in-order.ts';
import { entryIsSmall } from './entry-is-small.ts';
import { exceptionExpired } from './exception-expired.ts';
import { exceptionIsNeeded } from './exception-is-needed.ts';
import { factorHasBecause } from './factor-has-because.ts';
import { factorHasSource } from './factor-has-source.ts';
import { frameworkIdCurrent } from './framework-id-current.ts';
import { frameworkIdKnown } from './framework-id-known.ts';
import { hostIsKnown } from './host-is-known.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { impactFitsVector } from './impact-fits-vector.ts';
import { layerThreatKnown } from './layer-threat-known.ts';
import { levelHasWitness } from './level-has-witness.ts';
import { lifecycleHasSource } from './lifecycle-has-source.ts';
import { licenseIsSpdx } from './license-is-spdx.ts';
import { listsRepeatNothing } from './lists-repeat-nothing.ts';
import { mappedLayerHasSource } from './mapped-layer-has-source.ts';
import { mitigationHasBecause } from './mitigation-has-because.ts';
import { mitigationIsUsed } from './mitigation-is-used.ts';
import { mitigationsAreFew } from './mitigations-are-few.ts';
import { namesAreUnique } from './names-are-unique.ts';
import { newerIsLater } from './newer-is-later.ts';
import { noAbsoluteClaims } from './no-absolute-claims.ts';
import { noFutureDates } from './no-future-dates.ts';
import { noTodo } from './no-todo.ts';
import { packageBesideIsCompared } from './package-beside-is-compared.ts';
import { packagesAreUnique } from './packages-are-unique.ts';
import { productsAreUnique } from './products-are-unique.ts';
import { profileTellsHowItRuns } from './profile-tells-how-it-runs.ts';
import { quoteIsShort } from './quote-is-short.ts';
import { quoteIsThere } from './quote-is-there.ts';
import { rangePackageIsKnown } from './range-package-is-known.ts';
import { rangesAreInOrder } from './ranges-are-in-order.ts';
import { referenceResolves } from './reference-resolves.ts';
import { resolvedHasNoVersion } from './resolved-has-no-version.ts';
import { reviewOverdue } from './review-overdue.ts';
import type { CatalogRule, Rule } from './rule.ts';
import { ruledOutHasSource } from './ruled-out-has-source.ts';
import { sentenceIsWhole } from './sentence-is-whole.ts';
import { silentLayerIsUncertain } from './silent-layer-is-uncertain.ts';
import { sourceIsPinned } from './source-is-pinned.ts';
import { sourceResolves } from './source-resolves.ts';
import { sourceTitleIsHonest } from './source-title-is-honest.ts';
import { supportedHasWitness } from './supported-has-witness.ts';
import { testNamesItsVersion } from './test-names-its-version.ts';
import { testWasRun } from './test-was-run.ts';
import { threatHasMitigation } from './threat-has-mitigation.ts';
import { threatsAreFew } from './threats-are-few.ts';
import { vendorOnly } from './vendor-only.ts';
import { versionsAreReadable } from './versions-are-readable.ts';
import { zeroFactorIsChecked } from './zero-factor-is-checked.ts';

/** Rules that look at one entry, and at nothing but what it says. */
const plainRules: readonly Rule[] = [
  idsAreUnique,
  impactFitsVector,
  sourceResolves,
  referenceResolves,
  frameworkIdKnown,
  frameworkIdCurrent,
  layerThreatKnown,
  mappedLayerHasSource,
  factorHasBecause,
  factorHasSource,
  lifecycleHasSource,
  activeHasSource,
  datesInOrder,
  threatHasMitigation,
  mitigationIsUsed,
  boundaryFlowHasThreat,
  advisoryIsCited,
  contradictionIsResolved,
  noAbsoluteClaims,
  noFutureDates,
  noTodo,
  mitigationHasBecause,
  vendorOnly,
  supportedHasWitness,
  zeroFactorIsChecked,
  sourceIsPinned,
  sourceTitleIsHonest,
  quoteIsShort,
  reviewOverdue,
  aThreatIsOpen,
  advisoriesLookDistinct,
  advisoryHasVector,
  advisoryIdsAreUnique,
  advisoryUrlIsOwn,
  boundThreatHasRange,
  entryIsSmall,
  levelHasWitness,
  licenseIsSpdx,
  listsRepeatNothing,
  mitigationsAreFew,
  newerIsLater,
  quoteIsThere,
  packageBesideIsCompared,
  rangePackageIsKnown,
  rangesAreInOrder,
  resolvedHasNoVersion,
  ruledOutHasSource,
  sentenceIsWhole,
  silentLayerIsUncertain,
  profileTellsHowItRuns,
  testNamesItsVersion,
  testWasRun,
  threatsAreFew,
  versionsAreReadable,
];

/** Rules that look at all entries at once. */
export const catalogRules: readonly CatalogRule[] = [
  hostIsKnown,
  namesAreUnique,
  packagesAreUnique,
  productsAreUnique,
];

/** What no exception may silence: exceptions, what needs all entries, and what the reader checks. */
const fixedRules = [exceptionExpired, ...catalogRules, ...readerChecks];

/** Rules that look at one entry. */
export const entryRules: readonly Rule[] = [
  ...plainRules,
  exceptionExpired,
  exceptionIsNeeded(plainRules, fixedRules),
];

/** Every rule, in the order in which pages and commands list them: errors first, then by id. */
export const allRules: readonly (Rule | CatalogRule)[] = [...entryRules, ...catalogRules].sort(
  (a, b) => (a.severity === b.severity ? (a.id < b.id ? -1 : 1) : a.severity === 'error' ? -1 : 1),
);
