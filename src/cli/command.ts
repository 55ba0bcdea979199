import type { Effects } from './effects.ts';

/** A word that a contributor can type after `npm run catalog --`. */
export type Command = {
  readonly name: string;
  readonly usage: string;
  readonly does: string;
  /** @returns the exit code: 0 clean, 1 findings, 2 wrong use */
  readonly run: (args: readonly string[], effects: Effects) => 0 | 1 | 2;
};
