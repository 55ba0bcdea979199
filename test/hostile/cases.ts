import { validEntry } from '../helpers/valid-entry.ts';
import type { Case } from './case.ts';
import { encodingCases } from './encoding-cases.ts';
import { fileCases } from './file-cases.ts';
import { markdownCases } from './markdown-cases.ts';
import { yamlCases } from './yaml-cases.ts';

/** Every hostile contribution, and the legitimate ones that look like it. */
export const cases: readonly Case[] = [
  ...encodingCases,
  ...yamlCases,
  ...markdownCases,
  ...fileCases,
];

const ANCHOR = 'It calls tools.';

/** A correct entry with a body that holds this text. */
export function entryWithBody(body: string): string {
  return validEntry([ANCHOR, `${ANCHOR}\n\n${body}`]);
}

/** The files that a case puts into the folder of entries, by name. */
export function filesOf({ attack }: Case): Record<string, string | Uint8Array> {
  if ('changes' in attack) return { 'example.md': validEntry(...attack.changes) };
  if ('body' in attack) return { 'example.md': entryWithBody(attack.body) };
  if ('bytes' in attack) return { 'example.md': attack.bytes(validEntry()) };
  if ('name' in attack) return { [attack.name]: validEntry() };
  const { name, changes } = attack.beside;
  return { 'example.md': validEntry(), [name]: validEntry(...changes) };
}

/** Every hostile text of a body, for what has to render it harmless without any check. */
export function hostileBodies(): readonly { readonly id: string; readonly body: string }[] {
  return cases.flatMap(({ id, attack }) => ('body' in attack ? [{ id, body: attack.body }] : []));
}
