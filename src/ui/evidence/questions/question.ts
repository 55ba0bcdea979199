import type { LayerId } from '#domain/maestro/layers.ts';

/** What questions are about, in the order in which the page asks them. */
export const topics = [
  { id: 'score', heading: 'What could move the score' },
  { id: 'flaws', heading: 'Known flaws' },
  { id: 'claims', heading: 'Claims and certificates' },
  { id: 'layers', heading: 'Layers that are not certain' },
  { id: 'flows', heading: 'Data that crosses a boundary' },
  { id: 'tests', heading: 'Controls without a passed test' },
] as const;

/** One question to the vendor, and why it is asked. */
export type Question = {
  readonly topic: (typeof topics)[number]['id'];
  /** Plain text: a question, or a question with a request after it. */
  readonly text: string;
  /** What is open in the entry, in a sentence or two. */
  readonly reason: string;
  /** Where the entry says so. */
  readonly from: readonly { readonly href: string; readonly name: string }[];
  /** The profiles in which it is asked; undefined: all of them. */
  readonly profiles?: readonly string[] | undefined;
  /** By how many points of the score the answer could move the headline, where that is known. */
  readonly swing?: number;
  readonly layer?: LayerId | undefined;
};
