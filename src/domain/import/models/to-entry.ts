import type { EntryInput } from '../../entry/front-matter.ts';
import { freshEntry } from '../../entry/fresh-entry.ts';
import type { Facts } from '../../entry/fresh-entry.ts';
import type { Kind } from '../../entry/product.ts';
import { isPlainHttps } from '../../addresses.ts';
import { strideCategories } from '../../stride.ts';
import type { Model } from './model.ts';
import { idsFor, nameOf, textOf } from './model.ts';

/** What is put in the place of judgements that a model does not make. */
const PLACEHOLDER = 'TODO: layers, stride and impact only hold a place; say why yours fit.';

/** The categories that names mean, each once; the first one holds the place where none does. */
function strideOf(names: readonly string[]) {
  const keys = names.map((name) => name.trim().toLowerCase());
  const found = keys.flatMap(
    (key) =>
      strideCategories.find(
        (row) =>
          row.id === key || [row.name, ...row.aliases].some((own) => own.toLowerCase() === key),
      )?.id ?? [],
  );
  return found.length > 0 ? [...new Set(found)] : (['tampering'] as const);
}

function diagramOf(
  model: Model,
  ids: Readonly<Record<'boundaries' | 'components', ReadonlyMap<string, string>>>,
) {
  return {
    boundaries: model.boundaries.map(({ key, name }) => ({
      id: ids.boundaries.get(key) ?? '',
      name: nameOf(name, 80, key),
    })),
    components: model.components.map(({ key, name, kind, boundary }) => {
      const inside = ids.boundaries.get(boundary ?? '');
      return {
        id: ids.components.get(key) ?? '',
        name: nameOf(name, 80, key),
        kind,
        ...(inside !== undefined && { boundary: inside }),
      };
    }),
    flows: model.flows.flatMap(({ from, to, label, encrypted }) => {
      const [start, end] = [ids.components.get(from), ids.components.get(to)];
      // A flow without an end is a line of a drawing.
      if (start === undefined || end === undefined) return [];
      return [
        {
          from: start,
          to: end,
          label: nameOf(label, 160, 'TODO: what moves'),
          ...(encrypted !== undefined && { encrypted }),
        },
      ];
    }),
  };
}

/** Keys of a list of parts, each with its id. */
function idMap(parts: readonly { key: string }[], names: readonly string[], kind: string) {
  const ids = idsFor(names, kind);
  return new Map(parts.map(({ key }, at) => [key, ids[at] ?? '']));
}

/** What holds the place of a kind that nobody has said, and what a person reads there. */
export const KIND_PLACEHOLDER = 'platform';
const SUMMARY =
  'TODO: one sentence of 40 to 400 characters: what it is, and its primary risk. The kind only holds a place: say which fits.';

/** What a person says of a product that a threat model does not. */
export type ModelFacts = Pick<Facts, 'homepage'> & {
  readonly kind?: Kind;
  readonly vendor?: string;
  readonly name?: string;
};

/** The homepage and the repository that a model names, where they can stand in an entry. */
export function addressesOf({ homepage, repository }: Model) {
  return [homepage, repository].map((url) =>
    url !== undefined && isPlainHttps(url) ? url : undefined,
  );
}

function mitigationsOf(model: Model, ids: readonly string[]): EntryInput['mitigations'] {
  return model.mitigations.map(({ title, text }, at) => ({
    id: ids[at] ?? '',
    title: nameOf(title, 120, 'TODO: the control in a few words.'),
    text: textOf(text, 1500) || 'TODO: what to do, in your own words.',
    kind: 'prevent',
  }));
}

/**
 * The draft of an entry that a threat model makes: its components, flows, boundaries, threats and
 * mitigations. Layers, vectors and factors are a person's: they hold a place or stay unknown.
 * @param model the model
 * @param given what a person says of the product
 * @param today the calendar date on which the draft is begun
 */
export function entryFromModel(model: Model, given: ModelFacts, today: string): EntryInput {
  const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);
  const titles = (rows: readonly { title: string }[]) => rows.map(({ title }) => title);
  const ids = {
    boundaries: idMap(model.boundaries, names(model.boundaries), 'boundary'),
    components: idMap(model.components, names(model.components), 'component'),
    threats: idMap(model.threats, titles(model.threats), 'threat'),
  };
  const controls = idsFor(titles(model.mitigations), 'mitigation');
  const [, repository] = addressesOf(model);
  const facts: Facts = {
    name: given.name ?? nameOf(model.title, 80, 'TODO'),
    vendor: given.vendor ?? nameOf(model.vendor ?? '', 80, 'TODO: who makes it'),
    homepage: given.homepage,
    kind: given.kind ?? KIND_PLACEHOLDER,
    ...(given.kind === undefined && { summary: SUMMARY }),
    ...(repository !== undefined && { repository }),
    ...(model.components.length > 0 && { architecture: diagramOf(model, ids) }),
  };
  const fresh = freshEntry(facts, today);
  const threats: EntryInput['threats'] = model.threats.map((threat) => ({
    id: ids.threats.get(threat.key) ?? '',
    title: nameOf(threat.title, 120, 'TODO: say what happens, in a few words.'),
    scenario: textOf(threat.description, 1500) || 'TODO: who does what, how, and what comes of it?',
    layers: ['L3'],
    components: threat.components.flatMap((key) => ids.components.get(key) ?? []),
    stride: [...strideOf(threat.stride)],
    impact: ['integrity'],
    cvss: 'unknown',
    because: PLACEHOLDER,
    frameworks: [...new Set(threat.weaknesses)].map((number) => `CWE-${number}`),
    mitigations: model.mitigations.flatMap(({ against }, at) =>
      against.includes(threat.key) ? (controls[at] ?? []) : [],
    ),
  }));
  const mitigations = mitigationsOf(model, controls);
  return { ...fresh, threats: threats.length > 0 ? threats : fresh.threats, mitigations };
}
