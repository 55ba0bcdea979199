import type { EntryInput } from '../../entry/front-matter.ts';
import { freshEntry } from '../../entry/fresh-entry.ts';
import type { Facts } from '../../entry/fresh-entry.ts';
import { ID_MAX } from '../../ids.ts';
import { idFromName } from '../../id-from-name.ts';
import { isPlainHttps } from '../../plain-address.ts';
import { strideCategories } from '../../stride.ts';
import type { Model } from './model.ts';

/** Text of a model as a text of an entry: trimmed, without signs that end a line oddly, and cut. */
function textOf(text: string, most: number): string {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+/g, ' ')
    .trim();
  return plain.length <= most ? plain : `${plain.slice(0, most - 1).trimEnd()}…`;
}

/** Text of a model as a name: one line without signs of markup. */
function nameOf(text: string, most: number, otherwise: string): string {
  return textOf(text.replace(/[<>`]|\]\(/g, ' ').replace(/\s+/g, ' '), most) || otherwise;
}

/** Gives each part an id of its own, from its name. */
function idsFor(names: readonly string[], kind: string): string[] {
  const taken = new Set<string>();
  return names.map((name, at) => {
    const wanted =
      idFromName(name)
        .slice(0, ID_MAX - 4)
        .replace(/-$/, '') || `${kind}-${at + 1}`;
    let id = wanted;
    for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
    taken.add(id);
    return id;
  });
}

/** What is put in the place of judgements that a model does not make. */
const PLACEHOLDER = 'TODO: layers, stride and impact only hold a place; say why yours fit.';

function strideOf(name: string | undefined) {
  const key = name?.trim().toLowerCase();
  return strideCategories.find(
    (row) => row.id === key || [row.name, ...row.aliases].some((own) => own.toLowerCase() === key),
  )?.id;
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

/** What a person says of a product that a threat model does not. */
export type ModelFacts = Pick<Facts, 'kind' | 'homepage'> & {
  readonly vendor?: string;
  readonly name?: string;
};

/** The homepage and the repository that a model names, where they can stand in an entry. */
export function addressesOf({ homepage, repository }: Model) {
  return [homepage, repository].map((url) =>
    url !== undefined && isPlainHttps(url) ? url : undefined,
  );
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
    kind: given.kind,
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
    stride: [strideOf(threat.stride) ?? 'tampering'],
    impact: ['integrity'],
    cvss: 'unknown',
    because: PLACEHOLDER,
    frameworks: [...new Set(threat.weaknesses)].map((number) => `CWE-${number}`),
    mitigations: model.mitigations.flatMap(({ against }, at) =>
      against.includes(threat.key) ? (controls[at] ?? []) : [],
    ),
  }));
  const mitigations: EntryInput['mitigations'] = model.mitigations.map(({ title, text }, at) => ({
    id: controls[at] ?? '',
    title: nameOf(title, 120, 'TODO: the control in a few words.'),
    text: textOf(text, 1500) || 'TODO: what to do, in your own words.',
    kind: 'prevent',
  }));
  return { ...fresh, threats: threats.length > 0 ? threats : fresh.threats, mitigations };
}
