import { join } from 'node:path';
import { generatedFile } from './generated-file.ts';
import type { GeneratedFile } from './generated-file.ts';

/**
 * The schema of entries as editors and other programs read it: `schema/agent.schema.json`.
 * @param root the project's root, absolute
 */
export function schemaFile(root = process.cwd()): GeneratedFile {
  return generatedFile(join(root, 'schema', 'agent.schema.json'), root);
}

/**
 * A schema of the API as it was released: `schema/v1/<name>.json`.
 * @param name the name of the schema
 * @param root the project's root, absolute
 */
export function releasedFile(name: string, root = process.cwd()): GeneratedFile {
  return generatedFile(join(root, 'schema', 'v1', `${name}.json`), root);
}
