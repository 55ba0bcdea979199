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
