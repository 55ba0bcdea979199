import type { Band } from '#ui/shared/band.ts';
import type { Span } from '#ui/score/charts/scale.ts';
import type { LayerState } from '#domain/catalog/layer-state.ts';

/** The score of an agent as a whole, or in one deployment profile. */
export type ComparedProfile = {
  /** The id of the profile; empty for all of them together. */
  readonly id: string;
  readonly name: string;
  /** Undefined where no threat holds. */
  readonly score?: {
    readonly band: Band;
    readonly span: Span;
    /** The id of the driving threat. */
    readonly driver: string;
  };
  /** Id of each open threat → its band and score, e.g. `Critical 9.4`. */
  readonly open: Readonly<Record<string, string>>;
};

/** A threat as far as it can be set beside others. */
export type ComparedThreat = {
  readonly id: string;
  readonly title: string;
  /** Ids of public lists; one of a superseded edition stands here as its successor. */
  readonly ids: readonly string[];
  readonly stride: readonly string[];
  readonly impact: readonly string[];
  readonly mitigations: readonly string[];
  /** Absent: it holds in all profiles. */
  readonly profiles?: readonly string[];
};

/** What tells agents apart whose scores are alike, in words, for the assessed version. */
export type ComparedMeasures = Readonly<
  Record<
    'openThreats' | 'agency' | 'openAdvisories' | 'documentedInputs' | 'minimumVersion',
    string
  >
>;

/** A mitigation as far as it can be set beside others. */
export type ComparedMitigation = {
  readonly id: string;
  readonly title: string;
  readonly profiles?: readonly string[];
};

/** A factor, with what an agent has of it. */
export type ComparedFactor = {
  readonly name: string;
  /** A short name, for a drawing. */
  readonly label: string;
  readonly value: number | 'unknown';
  readonly basis: string;
};

/** What the comparison needs of an agent: one small file each, which a browser loads on demand. */
export type CompareFacts = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly vendor: string;
  readonly lifecycle: string;
  /** The version that was assessed, or `the service` where there are no numbers. */
  readonly version: string;
  readonly assessed: string;
  readonly reviewBy: string;
  readonly status: string;
  readonly measures: ComparedMeasures;
  /** All profiles together first, then each one. */
  readonly places: readonly [ComparedProfile, ...ComparedProfile[]];
  /** The factors in their order, with their names: a browser loads no table of factors for them. */
  readonly factors: readonly ComparedFactor[];
  /** L1 to L7. */
  readonly layers: readonly {
    readonly state: LayerState;
    readonly responsibility?: string;
    /** Ids of named threats. Absent: nobody checked. Empty: checked, none fits. */
    readonly threats?: readonly string[];
  }[];
  /** What to look at first stands first. */
  readonly threats: readonly ComparedThreat[];
  readonly mitigations: readonly ComparedMitigation[];
  /** Every id that stands above: what it is called, and the list that it is of. */
  readonly references: Readonly<Record<string, { readonly name: string; readonly list: string }>>;
};
