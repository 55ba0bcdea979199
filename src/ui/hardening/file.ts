import type { Agent } from '#domain/catalog/catalog.ts';
import { firstSteps } from '#domain/catalog/first-steps.ts';
import { whatIfThreats } from '#domain/catalog/what-if-threats.ts';
import type { WhatIfInputs, WhatIfMitigation } from '#domain/catalog/what-if.ts';
import type { Mitigation } from '#domain/entry/mitigation.ts';
import type { Threat } from '#domain/entry/threat.ts';
import { layers } from '#domain/maestro/layers.ts';
import { numberedPackage } from '#domain/versions/numbered-package.ts';
import { latest } from '#domain/remember.ts';
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

/** A mitigation as the files carry it. */
export type ChecklistRow = Pick<
  Mitigation,
  'id' | 'title' | 'kind' | 'text' | 'setting' | 'snippet' | 'pitfalls'
> &
  WhatIfMitigation & {
    /** The heading that it stands under, e.g. `Settings of this product`. */
    readonly group: string;
    /** The MAESTRO layers of the threats that it acts against. */
    readonly layers: readonly string[];
    /** `null` where no test is written down. */
    readonly verification: NonNullable<Mitigation['verification']> | null;
  };

/** What a reader ticked, as a file carries it. */
type FileTicks = {
  /** The id of the chosen deployment profile; `null`: all of them. */
  readonly profile: string | null;
  /** Ids of mitigations. */
  readonly inPlace: readonly string[];
  readonly tested: readonly string[];
};

/**
 * The hardening checklist as a program reads it. `version` goes up when something is taken away or
 * changes its meaning; new keys may come without that.
 */
export type ChecklistFile = Omit<WhatIfInputs, 'mitigations'> & {
  readonly version: 1;
  readonly agent: { readonly id: string; readonly name: string };
  readonly assessed: {
    readonly version: string;
    /** The package that the version numbers, where that is not the product. */
    readonly package?: string;
    readonly on: string;
  };
  /** The method of the scores: 0.0–10.0, for each threat and level `[lowest, highest]`. */
  readonly method: string;
  readonly profiles: readonly { readonly id: string; readonly name: string }[];
  /** In the order of the page. All of them, whatever profile was chosen. */
  readonly mitigations: readonly ChecklistRow[];
  /** `null` in the catalog's own file: nobody ticked anything. */
  readonly ticks: FileTicks | null;
};

/** The checklist of an agent as a file, without ticks: made once for all its formats. */
export const toChecklistFile = latest((agent: Agent): ChecklistFile => {
  const { data, id, score } = agent;
  const of = numberedPackage(data);
  return {
    version: 1,
    agent: { id, name: data.name },
    assessed: {
      version: data.assessed.version,
      ...(of !== undefined && { package: of }),
      on: data.assessed.on,
    },
    method: score.method,
    profiles: data.profiles.map((profile) => ({ id: profile.id, name: profile.name })),
    mitigations: stepsOf(agent).map(({ mitigation, group, layers }) => ({
      id: mitigation.id,
      title: mitigation.title,
      kind: mitigation.kind,
      group,
      layers,
      text: mitigation.text,
      ...(mitigation.setting && { setting: mitigation.setting }),
      ...(mitigation.snippet && { snippet: mitigation.snippet }),
      pitfalls: mitigation.pitfalls,
      verification: mitigation.verification ?? null,
      profiles: mitigation.profiles ?? null,
    })),
    threats: whatIfThreats(agent),
    ticks: null,
  };
});
