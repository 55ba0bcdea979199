import type { EntryInput } from '#domain/entry/front-matter.ts';
import type { EntryData } from '#domain/entry/front-matter.ts';
import { entryFromModel } from '#domain/import/models/to-entry.ts';
import { readThreatModel } from '#reader/import-model.ts';

/** The boundary that a TM-BOM gets for what stands in none. */
const OUTSIDE = 'Outside';

/**
 * What a threat model is about, by the names of its parts, so that an entry and the draft of its
 * exported model can be compared: ids are made anew, and lists of components have no order.
 */
export function modelFacts({ architecture, threats }: EntryData | EntryInput) {
  const { boundaries = [], components = [], flows = [] } = architecture ?? {};
  const names = new Map([...boundaries, ...components].map(({ id, name }) => [id, name]));
  const nameOf = (id = '') => (names.get(id) === OUTSIDE ? undefined : names.get(id));
  return {
    boundaries: boundaries.flatMap(({ id }) => nameOf(id) ?? []).sort(),
    components: components
      .map(({ name, kind, boundary }) => `${name} (${kind}) in ${nameOf(boundary)}`)
      .sort(),
    flows: flows.map(
      ({ from, to, label, encrypted }) =>
        `${nameOf(from)} → ${nameOf(to)}: ${label}, encrypted: ${encrypted}`,
    ),
    threats: threats
      .map((threat) => ({
        title: threat.title,
        stride: [...threat.stride].sort().join(),
        // A diagram has no place for a threat without a component.
        at: (threat.components ?? []).map(nameOf).sort().join() || 'anywhere',
        weaknesses: (threat.frameworks ?? []).filter((id) => id.startsWith('CWE-')).sort(),
      }))
      .sort((a, b) => (a.title < b.title ? -1 : 1)),
  };
}

/** The draft that a model makes, as an entry. @throws Error for what is no model */
export function draftOf(text: string): EntryInput {
  const model = readThreatModel('model.json', text);
  if (!model || 'fault' in model) throw new Error(`no model: ${model?.fault ?? text.slice(0, 80)}`);
  return entryFromModel(model, { homepage: 'https://example.com' }, '2026-11-28');
}
