import type { Agent } from '#domain/catalog/catalog.ts';
import { whatIfThreats } from '#domain/catalog/what-if-threats.ts';
import type { WhatIfInputs, WhatIfMitigation } from '#domain/catalog/what-if.ts';
import type { Mitigation } from '#domain/entry/mitigation.ts';
import { stepsOf } from './steps.ts';

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
  readonly assessed: { readonly version: string; readonly on: string };
  /** The method of the scores: 0.0–10.0, for each threat and level `[lowest, highest]`. */
  readonly method: string;
  readonly profiles: readonly { readonly id: string; readonly name: string }[];
  /** In the order of the page. All of them, whatever profile was chosen. */
  readonly mitigations: readonly ChecklistRow[];
  /** `null` in the catalog's own file: nobody ticked anything. */
  readonly ticks: FileTicks | null;
};

/** The checklist of an agent as a file, without ticks. */
export function toChecklistFile(agent: Agent): ChecklistFile {
  const { data, id, score } = agent;
  return {
    version: 1,
    agent: { id, name: data.name },
    assessed: { version: data.assessed.version, on: data.assessed.on },
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
}
