import type { Agent } from '#domain/catalog/catalog.ts';
import { breakersOf, chainThreats, outcomeOf, pathOf, profilesOf } from '#domain/catalog/chains.ts';
import type { ChainOutcome } from '#domain/catalog/chains.ts';
import type { Threat } from '#domain/entry/threat.ts';
import { layerOf } from '#domain/maestro/layers.ts';
import type { Layer } from '#domain/maestro/layers.ts';
import { toBreaker } from './breaker.ts';
import type { BreakerView } from './breaker.ts';
import { drawChain } from './chain-drawing.ts';
import type { ChainDrawing } from './chain-drawing.ts';
import { profileMarks, profileNames, whenMark } from '#ui/entry/profile-marks.ts';
import type { Urls } from '#ui/shared/urls.ts';

/** What stops a chain, in one or more profiles. */
export type VerdictView = {
  /** The class that shows it for its profiles; undefined: it is the same in all of them. */
  readonly mark: string | undefined;
  /** Names of the profiles that it is true of; none: what is true wherever the threat holds. */
  readonly profiles: readonly string[];
  readonly breaker: BreakerView | undefined;
  /** The first that is named against an earlier step, and that nobody has tested. */
  readonly untested: BreakerView | undefined;
  readonly failed: readonly BreakerView[];
  /** True when nothing breaks the chain everywhere, but something does in a profile. */
  readonly partly: boolean;
};

/** One chain as pages show it. */
export type ChainView = {
  readonly anchor: string;
  readonly threat: { readonly id: string; readonly href: string; readonly title: string };
  readonly marks: string | undefined;
  readonly profiles: readonly string[];
  /** The layers that it passes: `L1 → L3 → L4`. */
  readonly path: string;
  readonly steps: readonly {
    readonly layer: Layer;
    readonly text: string;
    readonly breakers: readonly BreakerView[];
  }[];
  readonly verdicts: readonly VerdictView[];
};

/** A chain with its drawing. */
export type DrawnChain = ChainView & { readonly drawing: ChainDrawing };

/** The outcome without a profile and in each one that the threat holds in; equal ones as one. */
function toVerdicts(agent: Agent, threat: Threat, urls: Urls): VerdictView[] {
  const { data } = agent;
  const groups = new Map<string, { outcome: ChainOutcome; places: number[] }>();
  for (const profile of [undefined, ...profilesOf(data, threat)]) {
    const outcome = outcomeOf(data, threat, profile);
    const named = [outcome.breaker, outcome.untested, ...outcome.failed];
    const key = named.map((one) => one && `${one.step} ${one.mitigation.id}`).join();
    const group = groups.get(key) ?? { outcome, places: [] };
    group.places.push(data.profiles.findIndex(({ id }) => id === profile) + 1);
    groups.set(key, group);
  }
  const all = [...groups.values()];
  const somewhere = all.some(({ outcome }) => outcome.breaker);
  return all.map(({ outcome: { breaker, untested, failed }, places }) => ({
    mark: all.length > 1 ? whenMark(...places) : undefined,
    profiles: places.includes(0) ? [] : places.flatMap((n) => data.profiles[n - 1]?.name ?? []),
    breaker: breaker && toBreaker(agent, breaker, urls),
    untested: untested && toBreaker(agent, untested, urls),
    failed: failed.map((other) => toBreaker(agent, other, urls)),
    partly: places.includes(0) && !breaker && somewhere,
  }));
}

function toChain(agent: Agent, threat: Threat, urls: Urls): ChainView {
  const breakers = breakersOf(agent.data, threat).map((one) => toBreaker(agent, one, urls));
  return {
    anchor: `chain-${threat.id}`,
    threat: {
      id: threat.id,
      href: urls.part(agent.id, `threat-${threat.id}`),
      title: threat.title,
    },
    marks: profileMarks(agent, threat.profiles),
    profiles: profileNames(agent, threat.profiles),
    path: pathOf(threat).join(' → '),
    steps: threat.chain.map(({ layer, step }, index) => ({
      layer: layerOf(layer),
      text: step,
      breakers: breakers.filter((breaker) => breaker.step === index + 1),
    })),
    verdicts: toVerdicts(agent, threat, urls),
  };
}

/** The chains of an agent, in file order. */
export function toChains(agent: Agent, urls: Urls): ChainView[] {
  return chainThreats(agent.data).map((threat) => toChain(agent, threat, urls));
}

/** The class of what shows in those profiles that no chain holds in; undefined: each has one. */
export function chainlessMark({ data }: Agent): string | undefined {
  const held = chainThreats(data).flatMap((threat) => profilesOf(data, threat));
  if (chainThreats(data).length === 0) return undefined;
  const places = data.profiles.flatMap(({ id }, index) => (held.includes(id) ? [] : [index + 1]));
  return places.length > 0 ? whenMark(...places) : undefined;
}

/** The chains of an agent, each drawn on the stack. */
export function toDrawnChains(agent: Agent, urls: Urls): DrawnChain[] {
  return toChains(agent, urls).map((chain) => {
    return { ...chain, drawing: drawChain(chain.steps.map(({ layer }) => layer.id)) };
  });
}
