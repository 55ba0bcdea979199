import { fieldBlocks } from './field-blocks.ts';
import { repairField } from './repair-field.ts';
import type { RepairedField } from './repair-field.ts';
import type { Slip } from './slip.ts';
import { readPlain } from './yaml.ts';

/** One field as it can be read: by the fast parser, or with the places of what stands there. */
export type FieldPart = {
  /** Where its lines begin in the front matter. */
  readonly from: number;
  /** Its name; undefined where it has none, and for braces that hold all fields. */
  readonly field: string | undefined;
} & (
  | { readonly value: unknown; readonly repaired?: never }
  | { readonly repaired: RepairedField; readonly value?: never }
);

/** The front matter as it can be read, and the slips that were undone for that. */
export type RepairedFields = {
  readonly parts: readonly FieldPart[];
  /** Their places count in the front matter as it is written. */
  readonly slips: readonly Slip[];
};

/** White space that YAML does not take for a space: before a line, behind a dash or a colon. */
const ODD_SPACE = /^((?:[ ]|-[ ])*(?:(?:-|["']?[A-Za-z]\w*["']?:)[ ]*)?)([^\S \t\n][^\S\n]*)/gm;

/** White space other than plain spaces before and behind what begins a line. */
function spaceSlips(yaml: string): { text: string; slips: Slip[] } {
  const slips: Slip[] = [];
  if (!/[^\S \t\n]/.test(yaml)) return { text: yaml, slips };
  const text = yaml.replace(ODD_SPACE, (_all, head: string, odd: string, at: number) => {
    const from = at + head.length;
    const by = ' '.repeat(odd.length);
    const code = odd.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    const place = head.endsWith(':') ? 'stands behind the colon' : 'indents this line';
    const message = `U+${code}, a space that is no plain one, ${place}`;
    const hint = 'Type a plain space.';
    const edit = { from, to: from + odd.length, by };
    slips.push({ ...edit, message, hint, edit, isAdvised: true, isSure: true });
    return head + by;
  });
  return { text, slips };
}

/** The same text with plain spaces where lines are indented; every place stays. */
export function plainSpaces(yaml: string): string {
  return spaceSlips(yaml).text;
}

/** True for a value that holds nothing at some place, as what a comma has cut off does. */
function holdsNull(value: unknown): boolean {
  if (value === null) return true;
  return typeof value === 'object' && Object.values(value).some(holdsNull);
}

/** Brackets in which a comma goes before a small letter: it may have cut a text. */
const SPLIT_TEXT = /\[[^\]\n]*\S \S[^\]\n]*,\s+\p{Ll}/u;

/** What the lines of a field say where nothing in them can be other than it was meant. */
function plainValue(text: string): { readonly value: unknown } | undefined {
  const plain = SPLIT_TEXT.test(text) ? undefined : readPlain(text);
  const isGroup = typeof plain?.value === 'object' && !Array.isArray(plain.value);
  return plain && isGroup && !holdsNull(plain.value) ? plain : undefined;
}

/**
 * Reads the front matter field by field, so that a slip in one hides nothing of the others.
 * @param yaml the front matter without its fences, not deeper than it may be
 */
export function repairFields(yaml: string): RepairedFields {
  const spaced = spaceSlips(yaml);
  const slips = [...spaced.slips];
  const parts = fieldBlocks(spaced.text).map(({ field, from, to }): FieldPart => {
    const text = spaced.text.slice(from, to);
    const plain = plainValue(text);
    if (plain) return { from, field, value: plain.value };
    const repaired = repairField(text);
    slips.push(
      ...repaired.slips.map((slip) => ({ ...slip, from: slip.from + from, to: slip.to + from })),
    );
    return { from, field, repaired };
  });
  return { parts, slips };
}
