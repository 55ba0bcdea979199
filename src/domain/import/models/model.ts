import type { Architecture } from '../../entry/architecture.ts';

/** What a component is, in the words of an entry. */
export type ComponentKind = Architecture['components'][number]['kind'];

/** A threat model of another tool. Parts name each other by keys of that tool. */
export type Model = {
  readonly title: string;
  readonly description: string | undefined;
  readonly vendor: string | undefined;
  /** Addresses of the product, as far as the model has them. */
  readonly homepage: string | undefined;
  readonly repository: string | undefined;
  readonly boundaries: readonly { readonly key: string; readonly name: string }[];
  readonly components: readonly {
    readonly key: string;
    readonly name: string;
    readonly kind: ComponentKind;
    readonly boundary: string | undefined;
  }[];
  readonly flows: readonly {
    readonly from: string;
    readonly to: string;
    readonly label: string;
    readonly encrypted: boolean | undefined;
  }[];
  readonly threats: readonly {
    readonly key: string;
    readonly title: string;
    readonly description: string;
    /** Names of STRIDE categories, as the model has them. */
    readonly stride: readonly string[];
    readonly components: readonly string[];
    /** Numbers of CWE. */
    readonly weaknesses: readonly number[];
  }[];
  readonly mitigations: readonly {
    readonly title: string;
    readonly text: string;
    /** Keys of the threats that it is against. */
    readonly against: readonly string[];
  }[];
};

/** A model, or one sentence on why a value is none. */
export type ReadModel = Model | { readonly fault: string };

/** Most parts of one kind that are read. */
export const MAX_PARTS = 500;
