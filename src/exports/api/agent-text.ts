import type * as z from 'zod';
import { endOf, keysIn } from '../cut-json.ts';
import { catalogDocumentSchema } from './schema/documents.ts';

const summarySchema = catalogDocumentSchema.shape.agents.element;

/** The fields of an agent that lists show. Its document tells them first. */
export const summaryFields: ReadonlySet<string> = new Set(Object.keys(summarySchema.shape));

/**
 * Where the record of an agent begins in the text of its document.
 * @throws SyntaxError where there is none
 */
export function startOfAgent(text: string): number {
  for (const [key, from] of keysIn(text)) if (key === 'agent') return from;
  throw new SyntaxError('a document of an agent tells of none');
}

/**
 * An agent as the list of all shows it, as a text of JSON.
 * @param text its document
 */
export function summaryText(text: string): string {
  const fields = new Map<string, string>();
  for (const [field, at] of keysIn(text, startOfAgent(text))) {
    if (summaryFields.has(field)) fields.set(field, text.slice(at, endOf(text, at)));
    if (fields.size === summaryFields.size) break;
  }
  const told = [...summaryFields].map((field) => `${JSON.stringify(field)}:${fields.get(field)}`);
  return `{${told.join(',')}}`;
}

/** The same as a value. */
export function readSummary(text: string): z.output<typeof summarySchema> {
  return JSON.parse(summaryText(text)) as z.output<typeof summarySchema>;
}
