import { holdsIn } from '../entry/holds-in.ts';
import type { EntryData } from '../entry/front-matter.ts';
import type { Mitigation } from '../entry/mitigation.ts';
import type { Threat } from '../entry/threat.ts';
import type { LayerId } from '../maestro/layers.ts';
import { openNow } from './open-threats.ts';

/** A mitigation that an entry names against a step of a chain. */
export type Breaker = {
  /** The place of the step in its chain, from 0. */
  readonly step: number;
  readonly mitigation: Mitigation;
};

/** What stops a chain. */
export type ChainOutcome = {
  /** The first mitigation that breaks the chain, by a test that passed; undefined: none does. */
  readonly breaker: Breaker | undefined;
  /** The first that is named against a step before it, and that nobody has tested. */
  readonly untested: Breaker | undefined;
  /** Mitigations that stand before the breaker and whose test failed: they break nothing. */
  readonly failed: readonly Breaker[];
};

/** The open threats of an entry that go on as a chain of steps, in file order. */
export function chainThreats(data: EntryData): Threat[] {
  const open = openNow(data);
  return open.filter(({ chain }) => chain.length > 0);
}

/** The profiles of the entry that a threat holds in; none for an entry without profiles. */
export function profilesOf({ profiles }: EntryData, threat: Threat): string[] {
  return profiles.map(({ id }) => id).filter((id) => holdsIn(threat.profiles, id));
}

/** True when a mitigation holds in every one of some profiles. */
function holdsInAll(mitigation: Mitigation, profiles: readonly string[]): boolean {
  const { profiles: own } = mitigation;
  return own === undefined || (profiles.length > 0 && profiles.every((id) => own.includes(id)));
}

/** Every mitigation that the entry names against a step, in the order of the steps. */
export function breakersOf(data: EntryData, threat: Threat): Breaker[] {
  const byId = new Map(data.mitigations.map((mitigation) => [mitigation.id, mitigation]));
  return threat.chain.flatMap(({ breaks }, step) =>
    breaks.flatMap((id) => {
      const mitigation = byId.get(id);
      return mitigation ? { step, mitigation } : [];
    }),
  );
}

/**
 * The first mitigation that breaks a chain: of the earliest step that has one, the first in file
 * order that prevents and whose test somebody ran, and it passed. One that nobody tested may break
 * it, and is told apart.
 * @param profileId the profile that is asked about; without it, only a mitigation that holds
 *   wherever the threat does counts
 */
export function outcomeOf(data: EntryData, threat: Threat, profileId?: string): ChainOutcome {
  const profiles = profileId === undefined ? profilesOf(data, threat) : [profileId];
  const preventing = breakersOf(data, threat).filter(
    ({ mitigation }) => mitigation.kind === 'prevent' && holdsInAll(mitigation, profiles),
  );
  const statusOf = ({ mitigation }: Breaker) => mitigation.verification?.status;
  const breaker = preventing.find((one) => statusOf(one) === 'passed');
  const before = breaker ? preventing.slice(0, preventing.indexOf(breaker)) : preventing;
  return {
    breaker,
    untested: before.find((one) => statusOf(one) !== 'failed'),
    failed: before.filter((one) => statusOf(one) === 'failed'),
  };
}

/** The layers that a chain passes, without the steps that stay on one: `L1`, `L3`. */
export function pathOf({ chain }: Threat): LayerId[] {
  return chain.map(({ layer }) => layer).filter((layer, i, all) => layer !== all[i - 1]);
}

/** The crossings of a path, from layer to layer. */
export function crossingsOf(path: readonly LayerId[]): { from: LayerId; to: LayerId }[] {
  return path.slice(1).map((to, index) => ({ from: path[index] ?? to, to }));
}
