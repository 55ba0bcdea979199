import type { Effects } from './effects.ts';

/**
 * A word that a contributor can type after `npm run catalog --`. `Needs` is what it does to the
 * world, where that is more than to read and to print.
 */
export type Command<Needs extends Effects = Effects> = {
  readonly name: string;
  readonly usage: string;
  readonly does: string;
  /** @returns the exit code: 0 clean, 1 findings, 2 wrong use */
  readonly run: (args: readonly string[], effects: Needs) => 0 | 1 | 2;
};
