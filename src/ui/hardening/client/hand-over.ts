import type { ChecklistFile } from '../file.ts';
import { formats } from '../formats.ts';
import type { Format } from '../formats.ts';

/**
 * Puts a checklist on the clipboard as Markdown.
 * @param file a promise: a browser wants to be asked at once, while the press is fresh
 * @throws DOMException when the browser does not allow it
 */
export async function copyMarkdown(file: Promise<ChecklistFile>): Promise<void> {
  const text = file.then((checklist) => new Blob([formats.md.write(checklist)], PLAIN));
  await navigator.clipboard.write([new ClipboardItem({ [PLAIN.type]: text })]);
}

const PLAIN = { type: 'text/plain' };

/** Saves a checklist as a file of the given format, under a name such as `dify-checklist.csv`. */
export function save(file: ChecklistFile, format: Format): void {
  const { type, write } = formats[format];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([write(file)], { type: `${type};charset=utf-8` }));
  link.download = `${file.agent.id}-checklist.${format}`;
  link.click();
  // By then the browser has long begun to read it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
