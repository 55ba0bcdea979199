import { toCsv } from './csv.ts';
import type { ChecklistFile } from './file.ts';
import { toMarkdown } from './markdown.ts';

/** The kinds of file that a checklist can be had as. */
export const formats = {
  csv: { name: 'CSV', type: 'text/csv', write: toCsv },
  json: {
    name: 'JSON',
    type: 'application/json',
    write: (file: ChecklistFile) => `${JSON.stringify(file)}\n`,
  },
  md: { name: 'Markdown', type: 'text/markdown', write: toMarkdown },
} as const;

export type Format = keyof typeof formats;

export const formatIds = Object.keys(formats) as Format[];
