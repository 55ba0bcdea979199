import { join } from 'node:path';
import { terminal } from '#io/ask.ts';
import { contentFolder } from '#io/content-folder.ts';
import { createEntries } from '#io/create-entries.ts';
import { environment } from '#io/environment.ts';
import { entryFiles } from '#io/entry-files.ts';
import { writeEditorFiles } from '#io/editor-files.ts';
import { generatedFile, lockFile, releasedFile, schemaFile } from '#io/generated-file.ts';
import { history } from '#io/git/history.ts';
import { exclusively } from '#io/folder-owner.ts';
import { internalDomains } from '#io/internal-domains.ts';
import { namesRoot } from '#io/names-root.ts';
import { today } from '#io/today.ts';
import { isFileOf, userPath } from '#io/user-file.ts';
import { changedSince } from '#io/git/git.ts';
import { fixFiles } from '#io/fix-files.ts';
import { ruleAddresses } from '#ui/rules/rule-address.ts';
import { check, read, readFolder, readOne } from './read-content.ts';
import type { AllEffects } from './effects.ts';
import { styleText } from 'node:util';
import type { Paint } from '#reader/report/report.ts';

/** How each part of a report stands out; the rest has the terminal's own colour. */
const STYLES = { error: 'red', warning: 'yellow', place: 'bold' } as const;

/**
 * Colours for what goes to a stream. Nothing is coloured where the stream is no terminal or
 * `NO_COLOR` is set; `FORCE_COLOR` colours all the same.
 * @param stream where the report will be written
 */
function paintFor(stream: NodeJS.WriteStream): Paint {
  return (part, text) => styleText(STYLES[part], text, { stream });
}

/** From where files of the content folder are named. */
const root = () => namesRoot(contentFolder());

/** The real ones. */
export const effects: AllEffects = {
  read,
  readFolder,
  check,
  readOne,
  lockFile: () => lockFile(contentFolder(), root()),
  isFileOf: (path, id) => isFileOf(path, contentFolder(), id),
  changedSince: (ref) => changedSince(contentFolder(), ref),
  fix: (files) => fixFiles(contentFolder(), files, { today: today() }),
  setting: {
    paint: paintFor(process.stderr),
    ruleAddress: ruleAddresses(environment.SITE_URL, environment.SITE_BASE),
  },
  history: () => history(contentFolder(), { today: today(), root: root() }),
  entryFiles: () => entryFiles(contentFolder(), { root: root() }),
  today,
  domains: internalDomains,
  createEntries: (command, entries) => createEntries(contentFolder(), command, entries, root()),
  exclusively: (command, run) => exclusively(contentFolder(), command, run),
  ask: terminal(),
  path: userPath,
  schemaFile: () => schemaFile(),
  releasedFile: (name) => releasedFile(name),
  surroundings: async (content) => {
    // Formats and pages, which no other command needs.
    const { exportSurroundings } = await import('./surroundings.ts');
    return exportSurroundings(content, contentFolder(), today());
  },
  outputFile: (folder, path) => generatedFile(userPath(join(folder, path)), root()),
  writeEditorFiles: (schema) => writeEditorFiles(process.cwd(), contentFolder(), schema),
  print: (text) => console.log(text),
  error: (text) => console.error(text),
};
