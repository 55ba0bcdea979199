import { entrySchemaText } from '#domain/entry/json-schema.ts';
import type { SchemaEffects } from '../effects.ts';

/**
 * Lets an editor know of new entries, so that it helps with them at once. An editor that learns of
 * them later is no reason to fail: they are written.
 */
export function tellEditor(effects: SchemaEffects): void {
  try {
    effects.writeEditorFiles(entrySchemaText());
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    effects.error(`the editor was not told of it (${code ?? message})`);
  }
}
