import { isMap, isSeq, YAMLParseError } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { MAX_ALIKE } from '#domain/entry/limits.ts';
import { applyEdit, originalOffset } from '../text-edit.ts';
import type { Edit } from '../text-edit.ts';
import { parsePositioned } from './schemas.ts';
import { silentSlips } from './silent-slips.ts';
import type { Slip } from './slip.ts';
import { syntaxSlips } from './syntax-slips.ts';

/** The lines of one field as they can be read, and the slips that were undone for that. */
export type RepairedField = {
  readonly text: string;
  readonly document: Document.Parsed;
  /** In the order in which they were made. */
  readonly edits: readonly Edit[];
  /** Their places count in the lines as they are written. */
  readonly slips: readonly Slip[];
  /** True when something of the field could not be read. */
  readonly isLost: boolean;
};

/** Characters that may be parsed for the slips of one field: some forty long fields. */
const MAX_PARSED = 800_000;

/** What is wrong with a text that is to be fields; a lone line is none, though YAML takes it. */
function faultOf(document: Document.Parsed, text: string): YAMLError | undefined {
  const [error] = document.errors;
  const from = text.search(/^[^\s#]/m);
  if (error || isMap(document.contents) || isSeq(document.contents) || from < 0) return error;
  const to = from + (text.slice(from).split('\n', 1)[0]?.length ?? 1);
  const code = text.startsWith('...', from) ? 'MULTIPLE_DOCS' : 'MULTILINE_IMPLICIT_KEY';
  return new YAMLParseError([from, to], code, 'no field');
}

/** True when a text gets further than another one did. */
function isBetter(after: YAMLError | undefined, before: YAMLError, edit: Edit): boolean {
  const shift = edit.by.length - (edit.to - edit.from);
  return after === undefined || after.pos[0] > Math.max(before.pos[0] + shift, edit.from);
}

/** The same slip where it stands in the text as it is written. */
function placed(slip: Slip, edits: readonly Edit[]): Slip {
  const from = originalOffset(edits, slip.from);
  return { ...slip, from, to: Math.max(from + 1, originalOffset(edits, slip.to)) };
}

/**
 * Tries what may be meant, one after the other, until the parser gets further.
 * @param left characters that may still be parsed
 * @returns what helped, with the text that it makes; the last guess when nothing did
 */
function undo(text: string, document: Document.Parsed, fault: YAMLError, left: number) {
  let slip: Slip | undefined;
  for (slip of syntaxSlips(text, fault)) {
    if (!slip.edit || left < text.length) continue;
    left -= text.length;
    const next = applyEdit(text, slip.edit);
    const parsed = parsePositioned(next);
    if (slip.isLost || isBetter(faultOf(parsed, next), fault, slip.edit))
      return { slip, left, text: next, document: parsed };
  }
  return { slip, left, text, document };
}

/**
 * Makes the lines of one field readable: undoes what puts the parser out of step, then what it
 * reads in silence and otherwise than it was meant. What nothing undoes is blanked out.
 * @param written the lines
 */
export function repairField(written: string): RepairedField {
  let left = MAX_PARSED;
  let text = written;
  let document = parsePositioned(text);
  const edits: Edit[] = [];
  const slips: Slip[] = [];
  let isLost = false;
  const take = (slip: Slip) => {
    slips.push(placed(slip, edits));
    isLost ||= slip.isLost === true;
    if (slip.edit) edits.push(slip.edit);
  };
  for (let count = 0; count < MAX_ALIKE; count += 1) {
    const fault = faultOf(document, text);
    if (!fault) break;
    const undone = undo(text, document, fault, left);
    ({ text, document, left } = undone);
    const found = undone.slip;
    if (!found) break;
    take(found);
    // Where not even leaving out the line helps, the rest of the field is out of step.
    const still = faultOf(document, text);
    if (found.isLost && still && still.code === fault.code && still.pos[0] <= fault.pos[0]) break;
  }
  if (faultOf(document, text)) {
    const blank = { from: 0, to: text.length, by: '' };
    edits.push(blank);
    return { text: '', document: parsePositioned(''), edits, slips, isLost: true };
  }
  // From the end, so that no edit moves the place of the next one.
  const silent = silentSlips(document, text).sort((a, b) => b.from - a.from);
  let before = Infinity;
  for (const slip of silent) {
    if ((slip.edit?.to ?? 0) > before) continue;
    take(slip);
    if (!slip.edit) continue;
    before = slip.edit.from;
    text = applyEdit(text, slip.edit);
  }
  if (silent.length > 0) document = parsePositioned(text);
  return { text, document, edits, slips, isLost };
}
