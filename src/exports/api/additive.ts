/** A JSON Schema, as far as documents of the API use it. */
type Schema = {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
};

/** A schema with the whole that its references lead into. */
type Placed = { readonly at: Schema; readonly root: Schema };

/** Follows a reference into the definitions of the schema. */
function resolve({ at, root }: Placed): Placed {
  const name = at.$ref?.replace('#/$defs/', '');
  return { at: name === undefined ? at : (root.$defs?.[name] ?? {}), root };
}

/** Whether two branches of an `anyOf` are meant to be the same. */
function isAlike(a: Schema, b: Schema): boolean {
  return a.$ref === b.$ref && String(a.type) === String(b.type);
}

function fieldFaults(was: Placed, is: Placed, path: string): string[] {
  const [old, now] = [was.at.properties ?? {}, is.at.properties ?? {}];
  return Object.entries(old).flatMap(([key, schema]) => {
    const place = `${path}/${key}`;
    const field = now[key];
    if (!field) return [`${place} is gone`];
    const isLost = was.at.required?.includes(key) && !is.at.required?.includes(key);
    return [
      ...(isLost ? [`${place} may be left out`] : []),
      ...compare({ at: schema, root: was.root }, { at: field, root: is.root }, place),
    ];
  });
}

function branchFaults(was: Placed, is: Placed, path: string): string[] {
  const [old, now] = [was.at.anyOf ?? [], is.at.anyOf ?? []];
  const added = now.filter((branch) => !old.some((known) => isAlike(known, branch)));
  const lost = old.filter((branch) => !now.some((known) => isAlike(known, branch)));
  return [
    ...added.map(() => `${path} may be something else than before`),
    ...lost.map(() => `${path} can no longer be what it was`),
    ...old.flatMap((at) => {
      const match = now.find((branch) => isAlike(at, branch));
      return match ? compare({ at, root: was.root }, { at: match, root: is.root }, path) : [];
    }),
  ];
}

function compare(before: Placed, after: Placed, path: string): string[] {
  const [was, is] = [resolve(before), resolve(after)];
  const [old, now] = [was.at, is.at];
  const inner = (a: Schema | boolean | undefined, b: Schema | boolean | undefined) =>
    typeof a === 'object'
      ? compare(
          { at: a, root: was.root },
          { at: typeof b === 'object' ? b : {}, root: is.root },
          `${path}/*`,
        )
      : [];
  const lost = (old.enum ?? []).filter((value) => !now.enum?.includes(value));
  return [
    ...(String(old.type) === String(now.type) ? [] : [`${path || '/'} has another type`]),
    ...lost.map((value) => `${path} no longer knows ${JSON.stringify(value)}`),
    ...branchFaults(was, is, path),
    ...fieldFaults(was, is, path),
    ...inner(old.items, now.items),
    ...inner(old.additionalProperties, now.additionalProperties),
  ];
}

/**
 * What a new schema takes away from those who read documents by the old one: a field that is gone or
 * may be left out, another type, a value that is gone. Fields and values of lists may be added.
 * @param released the schema that programs were written against
 * @param current the schema of today
 * @returns one sentence each, with the place as a path
 */
export function additiveFaults(released: object, current: object): string[] {
  return compare({ at: released, root: released }, { at: current, root: current }, '');
}
