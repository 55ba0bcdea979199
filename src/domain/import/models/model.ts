import * as z from 'zod';
import type { Architecture } from '../../entry/architecture.ts';
import { ID_MAX, idFromName } from '../../ids.ts';

/** What a component is, in the words of an entry. */
export type ComponentKind = Architecture['components'][number]['kind'];

/** A threat model of another tool. Parts name each other by keys of that tool. */
export type Model = {
  readonly title: string;
  readonly description: string | undefined;
  readonly vendor: string | undefined;
  /** Addresses of the product, as far as the model has them. */
  readonly homepage: string | undefined;
  readonly repository: string | undefined;
  readonly boundaries: readonly { readonly key: string; readonly name: string }[];
  readonly components: readonly {
    readonly key: string;
    readonly name: string;
    readonly kind: ComponentKind;
    readonly boundary: string | undefined;
  }[];
  readonly flows: readonly {
    readonly from: string;
    readonly to: string;
    readonly label: string;
    readonly encrypted: boolean | undefined;
  }[];
  readonly threats: readonly {
    readonly key: string;
    readonly title: string;
    readonly description: string;
    /** Names of STRIDE categories, as the model has them. */
    readonly stride: readonly string[];
    readonly components: readonly string[];
    /** Numbers of CWE. */
    readonly weaknesses: readonly number[];
  }[];
  readonly mitigations: readonly {
    readonly title: string;
    readonly text: string;
    /** Keys of the threats that it is against. */
    readonly against: readonly string[];
  }[];
};

/** A model, or one sentence on why a value is none. */
export type ReadModel = Model | { readonly fault: string };

/** Most parts of one kind that are read. */
const MAX_PARTS = 500;

/** Text of a model; what is missing is empty. */
export const words = z
  .string()
  .max(20_000)
  .nullish()
  .transform((text) => text ?? '');

/** A key by which parts of a model name each other. */
export const key = z.union([z.string().min(1).max(300), z.number().transform(String)]);

/** A list of parts; what is missing is empty. */
export function partsOf<S extends z.ZodType>(part: S) {
  return z
    .array(part)
    .max(MAX_PARTS)
    .nullish()
    .transform((list) => list ?? []);
}

/** Why a value is no model: the first fault. */
export function modelFault(
  name: string,
  { issues: [issue] }: z.ZodError,
): { readonly fault: string } {
  return { fault: `it is no ${name}: \`${issue?.path.join('.')}\` ${issue?.message ?? ''}` };
}

/** Text of a model as a text of an entry: trimmed, without signs that end a line oddly, and cut. */
export function textOf(text: string, most: number): string {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+/g, ' ')
    .trim();
  return plain.length <= most ? plain : `${plain.slice(0, most - 1).trimEnd()}…`;
}

/** Text of a model as a name: one line without signs of markup. */
export function nameOf(text: string, most: number, otherwise: string): string {
  return textOf(text.replace(/[<>`]|\]\(/g, ' ').replace(/\s+/g, ' '), most) || otherwise;
}

/** Gives each part an id of its own, from its name. */
export function idsFor(names: readonly string[], kind: string): string[] {
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
