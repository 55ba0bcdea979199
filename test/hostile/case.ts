import type { Change } from '../helpers/valid-entry.ts';

/** What a case does to a catalog of one valid entry. */
export type Attack =
  /** Changes the text of the entry. */
  | { readonly changes: readonly Change[] }
  /** Adds Markdown to a layer of the entry. */
  | { readonly body: string }
  /** Changes the file as a whole, byte by byte. */
  | { readonly bytes: (text: string) => string | Uint8Array }
  /** Puts the entry into a file of another name. */
  | { readonly name: string }
  /** Puts a second entry beside it, which differs in this. */
  | { readonly beside: { readonly name: string; readonly changes: readonly Change[] } };

/** One hostile contribution, what has to become of it, and why. */
export type Case = {
  readonly id: string;
  /** What the attacker hopes for. */
  readonly aim: string;
  readonly attack: Attack;
} & (
  | {
      readonly outcome: 'reject';
      /** The id of the rule that has to find it, and words of its message or hint. */
      readonly rule: string;
      readonly says: string;
    }
  /** Harmless as it is rendered: it is accepted and becomes plain text. */
  | { readonly outcome: 'neutralise' }
  /** Legitimate: an entry that talks about attacks. */
  | { readonly outcome: 'accept' }
);

/** A case that has to be refused. */
export function reject(id: string, aim: string, attack: Attack, rule: string, says: string): Case {
  return { id, aim, attack, outcome: 'reject', rule, says };
}

/** A case that has to become plain text. */
export function neutralise(id: string, aim: string, attack: Attack): Case {
  return { id, aim, attack, outcome: 'neutralise' };
}

/** A legitimate entry. */
export function accept(id: string, aim: string, attack: Attack): Case {
  return { id, aim, attack, outcome: 'accept' };
}

/** A change of one place of the entry's text. */
export function change(from: string, to: string): Attack {
  return { changes: [[from, to]] };
}
