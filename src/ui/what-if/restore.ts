import { DEFAULT_MATURITY } from '#domain/aivss/multipliers.ts';
import type { ScoringInput } from '#domain/aivss/scoring-input.ts';
import { factorsOf } from '#domain/aivss/factor-sets.ts';
import { entryCase, threatOf } from './agent.ts';
import type { Asked, WhatIfState } from './address.ts';
import type { WhatIfFile } from './agent-file.ts';
import type { CvssReading } from './cvss.ts';

/** A case of which nothing is known, with the multipliers that AIVSS 0.8 assumes. */
export function emptyCase(): ScoringInput {
  return {
    factorSet: 'catalog',
    factorValues: factorsOf('catalog').map(() => 'unknown' as const),
    cvssBase: 'unknown',
    exploitMaturity: DEFAULT_MATURITY,
    mitigation: 'none',
  };
}

/** What a panel begins with: what the entry says of a threat, or nothing at all. */
export function originOf(file: WhatIfFile | undefined, threatId: string | undefined): WhatIfState {
  if (!file) return { input: emptyCase() };
  const threat = threatOf(file, threatId);
  const known = threat.cvss === 'unknown' ? {} : { cvss: threat.cvss };
  return { input: entryCase(file, threat), threat: threat.id, ...known };
}

/** A state, and why it is not the one that the address asks for. */
export type Restored = { readonly state: WhatIfState; readonly fault?: string };

/**
 * The state that an address asks for, as far as it makes sense.
 * @param asked what stands in the address
 * @param origin what the panel begins with for the threat that is asked for
 * @param reading the CVSS vector that is asked for, read
 */
export function restore(asked: Asked, origin: WhatIfState, reading?: CvssReading): Restored {
  const { cvss: own, ...rest } = origin;
  const wrongSet = origin.threat !== undefined && asked.input?.factorSet === '0.8';
  const input = (wrongSet ? undefined : asked.input) ?? origin.input;
  const read = reading && 'vector' in reading ? reading : undefined;
  // A number that the threat's own vector gives is taken to come from it.
  const cvss = read?.vector ?? (input.cvssBase === origin.input.cvssBase ? own : undefined);
  const state: WhatIfState = {
    ...rest,
    input: read ? { ...input, cvssBase: read.score } : input,
    ...(cvss === undefined ? {} : { cvss }),
  };
  if (wrongSet)
    return { state, fault: 'The address has a vector for another set of factors than an entry’s.' };
  if (asked.fault !== undefined)
    return { state, fault: `The address has a vector that ${asked.fault}.` };
  if (reading && 'fault' in reading)
    return { state, fault: `The address has a CVSS vector. ${reading.fault}` };
  return { state };
}
