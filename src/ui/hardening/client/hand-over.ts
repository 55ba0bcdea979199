import type { ChecklistFile } from '../file.ts';
import type { Format } from '../formats.ts';

const PLAIN = { type: 'text/plain' };

/** What writes the files is loaded when somebody takes one away. */
const loadFormats = async () => (await import('../formats.ts')).formats;

/**
 * Puts a checklist on the clipboard as Markdown.
 * @param file a promise: a browser wants to be asked at once, while the press is fresh
 * @throws DOMException when the browser does not allow it
 */
export async function copyMarkdown(file: Promise<ChecklistFile>): Promise<void> {
  const text = Promise.all([file, loadFormats()]).then(
    ([checklist, { md }]) => new Blob([md.write(checklist)], PLAIN),
  );
  await navigator.clipboard.write([new ClipboardItem({ [PLAIN.type]: text })]);
}

/** Saves a checklist as a file of the given format, under a name such as `dify-checklist.csv`. */
export async function save(file: ChecklistFile, format: Format): Promise<void> {
  const { type, write } = (await loadFormats())[format];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([write(file)], { type: `${type};charset=utf-8` }));
  link.download = `${file.agent.id}-checklist.${format}`;
  link.click();
  // By then the browser has long begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
