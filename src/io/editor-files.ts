import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generatedFile } from './generated-file.ts';

/**
 * Where Astro's language server looks for the schema of front matter. Astro itself writes there
 * the schemas of its collections, each under the collection's name. Ours holds no more than ids,
 * so the entries go under a name that no collection has.
 */
const FOLDER = '.astro/collections';
const NAME = 'entry';

/** The address of a file as the language server compares it: decoded, in lower case. */
function addressOf(path: string): string {
  return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}

/**
 * Tells an editor which files are entries, and what their front matter may hold. Entries count
 * even while they are broken: that is when help is needed.
 * @param root the project's root, absolute
 * @param content the content folder, absolute
 * @param schema the text of the schema
 */
export function writeEditorFiles(root: string, content: string, schema: string): void {
  const agents = join(content, 'agents');
  const names = readdirSync(agents).filter((name) => name.endsWith('.md'));
  const entries = names.sort().map((name) => [addressOf(join(agents, name)), NAME]);
  const manifest = {
    collections: [{ hasSchema: true, name: NAME }],
    entries: Object.fromEntries(entries) as Record<string, string>,
  };
  const file = (name: string) => generatedFile(join(root, FOLDER, name), root);
  file(`${NAME}.schema.json`).write(schema);
  file('collections.json').write(`${JSON.stringify(manifest, null, 2)}\n`);
}
