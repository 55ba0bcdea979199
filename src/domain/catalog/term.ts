import type { FactorKey, FactorValue } from '../aivss/factors.ts';
import type { Interval } from '../aivss/interval.ts';
import type { MitigationLevel } from '../aivss/multipliers.ts';
import type { SumRange } from '../aivss/units.ts';

/** Something before and after. */
export type Shift<T> = { readonly from: T; readonly to: T };

/** A term of a score that is not what it was. */
export type Term =
  | ({
      readonly kind: 'factor';
      readonly key: FactorKey;
      readonly name: string;
    } & Shift<FactorValue>)
  | ({ readonly kind: 'factor-sum' } & Shift<SumRange>)
  | ({ readonly kind: 'version' } & Shift<string>)
  /** A further package, by its package URL: the version that stood beside the assessed one, if told. */
  | ({ readonly kind: 'package'; readonly package: string } & Shift<string | undefined>)
  /**
   * A threat that releases end, and that is closed or open now as it was not before: by versions, or
   * since the entry now says, or says no more, that releases end it.
   */
  | ({
      readonly kind: 'threat';
      readonly id: string;
      readonly by: 'version' | 'binding';
    } & Shift<'open' | 'closed'>)
  /** The id of the threat that drives the score. */
  | ({ readonly kind: 'driver' } & Shift<string>)
  | ({ readonly kind: 'cvss' } & Shift<number | 'unknown'>)
  | ({ readonly kind: 'threat-multiplier' } & Shift<number>)
  | ({ readonly kind: 'mitigation' } & Shift<MitigationLevel>)
  /** A score is undefined where there is no such profile, or no open threat in it. */
  | ({
      readonly kind: 'profile';
      /** Of today, or the last one. */
      readonly id: string;
      readonly name: string;
      /** Undefined on the side where there is no such profile; two where it got another one. */
      readonly ids: Shift<string | undefined>;
    } & Shift<Interval | undefined>);
