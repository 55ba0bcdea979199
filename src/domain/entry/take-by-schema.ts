import * as z from 'zod';

/** What is given for a value that does not fit, or that only the schema itself can judge. */
export const MISFIT = Symbol('misfit');

/** Gives what the schema would make of a value, or `MISFIT`. */
type Take = (value: unknown) => unknown;

/** A check of a text, or of a list by its length. */
type Test = (value: { readonly length: number }) => boolean;

type Group = Readonly<Record<string, unknown>>;

/** The definition of a check of the schema, as far as the four kinds that are known here have it. */
type CheckDefinition = z.core.$ZodCheckDef & {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: RegExp;
  readonly fn?: (value: unknown) => unknown;
};

/** A check, by the schema's own function where it is one of ours. @returns undefined for other kinds */
function testOf(check: z.core.$ZodCheck<never>): Test | undefined {
  const { check: kind, minimum = 0, maximum = 0, pattern, fn } = check._zod.def as CheckDefinition;
  if (kind === 'min_length') return ({ length }) => length >= minimum;
  if (kind === 'max_length') return ({ length }) => length <= maximum;
  if (kind === 'string_format' && pattern?.global === false)
    return (value) => pattern.test(value as unknown as string);
  if (kind !== 'custom') return undefined;
  if (fn) return (value) => Boolean(fn(value));
  return (value) => {
    const payload = { value: value as never, issues: [] };
    return check._zod.check(payload) === undefined && payload.issues.length === 0;
  };
}

/** All checks of a schema as one. @returns undefined where one of them is of a kind that is not known */
function testsOf({ checks = [] }: z.core.$ZodTypeDef): Test | undefined {
  const tests = checks.map(testOf).filter((test) => test !== undefined);
  if (tests.length < checks.length) return undefined;
  return (value) => {
    for (const test of tests) if (!test(value)) return false;
    return true;
  };
}

/** A plain group, as YAML gives it. */
function isGroup(value: unknown): value is Group {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}

function takeGroup(schema: z.ZodObject): Take {
  const shape: Record<string, z.core.$ZodType> = schema.shape;
  const fields = Object.entries(shape).map(([key, field]) => {
    const take = takeBy(field);
    return { key, take, isOptional: take(undefined) === undefined };
  });
  return (value) => {
    if (!isGroup(value)) return MISFIT;
    const taken: Record<string, unknown> = {};
    let known = 0;
    for (const { key, take, isOptional } of fields) {
      const given = value[key];
      if (given !== undefined) known += 1;
      else if (isOptional) continue;
      const field = take(given);
      if (field === MISFIT) return MISFIT;
      if (field !== undefined) taken[key] = field;
    }
    return Object.keys(value).length === known ? taken : MISFIT;
  };
}

function takeRecord(schema: z.ZodRecord): Take {
  const takeKey = takeBy(schema.keyType);
  const takeValue = takeBy(schema.valueType);
  return (value) => {
    if (!isGroup(value)) return MISFIT;
    const taken: Record<string, unknown> = {};
    for (const [key, given] of Object.entries(value)) {
      const one = takeKey(key) === key ? takeValue(given) : MISFIT;
      if (one === MISFIT) return MISFIT;
      taken[key] = one;
    }
    return taken;
  };
}

function takeList(schema: z.ZodArray, test: Test): Take {
  const take = takeBy(schema.element);
  return (value) => {
    if (!Array.isArray(value) || !test(value)) return MISFIT;
    const taken: unknown[] = [];
    for (const given of value) {
      const one = take(given);
      if (one === MISFIT) return MISFIT;
      taken.push(one);
    }
    return taken;
  };
}

/** What a schema says of a value where nothing stands; of any other, what is inside it. */
function takeOptional({ def }: z.ZodOptional | z.ZodDefault): Take {
  const take = takeBy(def.innerType);
  if (def.type === 'optional') return (value) => (value === undefined ? undefined : take(value));
  return (value) => (value === undefined ? def.defaultValue : take(value));
}

/** Reads what has no checks of its own. @returns undefined for a kind that is not known */
function takePlain(schema: z.core.$ZodType): Take | undefined {
  if (schema instanceof z.ZodDefault) return takeOptional(schema);
  // A default inside is given for what is left out, too.
  if (schema instanceof z.ZodOptional)
    return schema.def.innerType instanceof z.ZodDefault ? undefined : takeOptional(schema);
  if (schema instanceof z.ZodEnum) {
    const values = new Set<unknown>(schema.options);
    return (value) => (values.has(value) ? value : MISFIT);
  }
  if (schema instanceof z.ZodObject && schema.def.catchall instanceof z.ZodNever)
    return takeGroup(schema);
  // Of keys that are listed, each has to be there.
  const isOpen = schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodString;
  return isOpen ? takeRecord(schema) : undefined;
}

/**
 * A function that reads values by a schema and gives up at the first that does not fit. It makes no
 * list of what is wrong and no payload for each value, which halves the time: 0.63 → 0.33 ms of CPU
 * for each of 500 entries of 33 kB, from the start of a process. What it does not know, such as a
 * number or a union, the schema reads itself.
 * @param schema of plain data
 */
export function takeBy(schema: z.core.$ZodType): Take {
  const { def } = schema._zod;
  const test = testsOf(def);
  if (test && schema instanceof z.ZodArray) return takeList(schema, test);
  if (test && schema instanceof z.ZodString && def.type === 'string')
    return (value) => (typeof value === 'string' && test(value) ? value : MISFIT);
  const plain = def.checks?.length ? undefined : takePlain(schema);
  return (
    plain ??
    ((value) => {
      const read = z.safeParse(schema, value);
      return read.success ? read.data : MISFIT;
    })
  );
}
