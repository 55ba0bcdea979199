import type { Severity } from '../severity.ts';
import type { Ended } from './ended-above.ts';
import type { InventoryItem } from './item.ts';
import type { KnownAgent, KnownMinimum, KnownScore, KnownStretch } from './known-agent.ts';

/** What every verdict tells. */
export type Told = {
  readonly item: InventoryItem;
  /** The catalog that knows the agent; undefined where one alone judges, or none knows it. */
  readonly place?: string;
  /** The other catalogs that took it out, each with why; undefined where none did. */
  readonly takenOut?: readonly string[];
};

/** What the catalog says of an agent in the version in which somebody runs it. */
export type Judged = Told & {
  readonly agent: KnownAgent;
  readonly formerly?: string;
  /** The package URL of the row, where its versions need not be those of the agent. */
  readonly numbersApart?: string;
  /** The version that was judged: the assessed one where the row has none that can be compared. */
  readonly version: string;
  /** Why that is not the version of the row; undefined where it is. */
  readonly notCompared?: string;
  /** Of a package that numbers apart: the version whose score stands for it. */
  readonly scoredAs?: string;
  /** What is open; of a package that numbers apart, by its own versions. */
  readonly stretch: KnownStretch;
  readonly minimumVersion: KnownMinimum;
  readonly profile?: string;
  /** Undefined where no threat is open. */
  readonly score: KnownScore | undefined;
  /** The worst band that the score may fall in. */
  readonly band: Severity;
  readonly isStale: boolean;
  /** What is open in the version and ends with a later one that is known. */
  readonly ended: Ended;
  /** True where something ends so; false where nothing does or the version is not compared. */
  readonly isBelowMinimum: boolean;
};

/** What becomes of a row: a verdict, a gap in the catalog, or a fault of the row itself. */
export type Verdict =
  | ({ readonly kind: 'judged' } & Judged)
  | ({
      readonly kind: 'missing';
      readonly why: string;
      /** True for a name that an agent has but for a slip: nobody knows whether it is that one. */
      readonly isLikeAnother: boolean;
    } & Told)
  | ({ readonly kind: 'wrong'; readonly why: string } & Told);
