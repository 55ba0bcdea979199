import type { Architecture } from '#domain/entry/architecture.ts';
import { fieldFault } from '#domain/entry/parse-entry.ts';
import type { Facts } from '#domain/entry/fresh-entry.ts';
import type { Kind } from '#domain/entry/product.ts';
import { kinds } from '#domain/entry/product.ts';
import { hostProblem } from '#domain/host-problem.ts';
import type { Entry } from '#domain/entry/entry.ts';
import { listOf } from '#domain/wording.ts';
import { UsageError } from '../command.ts';
import type { NewEffects } from '../effects.ts';
import { askFor } from './asking.ts';

/** What a new entry cannot be without, and how a person is asked for it. */
const NEEDED = [
  { field: 'name', asks: 'Name of the product' },
  { field: 'vendor', asks: 'Who makes it' },
  { field: 'homepage', asks: 'Homepage (https)' },
  { field: 'kind', asks: `Kind (${kinds.map(({ id }) => id).join(', ')})` },
] as const;

/** What may be given as well. */
const OPTIONAL = ['repository', 'license', 'version', 'scheme'] as const;

type Field = (typeof NEEDED)[number]['field'] | (typeof OPTIONAL)[number];

/** What is wrong with a fact, by its form and by where it leads; undefined when it fits. */
function factFault(field: Field, value: string, { domains }: NewEffects): string | undefined {
  const isPage = field === 'homepage' || field === 'repository';
  const problem = isPage ? hostProblem([field], value, domains()) : undefined;
  return fieldFault(field, value) ?? (problem && `${problem.message}. ${problem.hint}`);
}

type Given = ReadonlyMap<string, string>;

/** The diagram of another entry, as a start: without the profiles, which are that entry's own. */
function diagramOf({ boundaries, components, flows }: Architecture) {
  return {
    boundaries,
    components: components.map((component) => ({ ...component, profiles: undefined })),
    flows: flows.map((flow) => ({ ...flow, profiles: undefined })),
  };
}

/**
 * What is needed and not known.
 * @throws UsageError with all that does not fit, and with what is missing when there is nobody to ask
 */
function missingFacts(known: Given, effects: NewEffects) {
  const faults = [...NEEDED.map(({ field }) => field), ...OPTIONAL].flatMap((field) => {
    const value = known.get(field);
    return (value === undefined ? undefined : factFault(field, value, effects)) ?? [];
  });
  const missing = NEEDED.filter(({ field }) => !known.has(field));
  if (missing.length > 0 && !effects.ask) {
    const names = missing.map(({ field }) => (field === 'name' ? 'the name' : `--${field}`));
    faults.push(`new also needs ${listOf(names, 'and')}`);
  }
  if (faults.length > 0) throw new UsageError(faults.join('\n'));
  return missing;
}

/**
 * The facts of a new entry, from what was typed, from another entry, and from answers.
 * @param given the options, and the name
 * @param from the entry that it begins with
 * @param effects what may be asked
 * @throws UsageError with all that is missing or does not fit, when there is nobody to ask
 * @throws PromptAborted when the person leaves
 */
export async function collectFacts(
  given: Given,
  from: Entry | undefined,
  effects: NewEffects,
): Promise<Facts> {
  const known = new Map([
    ...(from
      ? ([
          ['vendor', from.data.vendor],
          ['kind', from.data.kind],
        ] as const)
      : []),
    ...given,
  ]);
  const missing = missingFacts(known, effects);
  for (const { field, asks } of missing)
    known.set(field, await askFor(asks, (answer) => factFault(field, answer, effects), effects));
  // Whoever answers is asked for this as well, and may leave it for later.
  if (missing.length > 0 && !known.has('version')) {
    const fault = (answer: string) => (answer === '' ? undefined : fieldFault('version', answer));
    const answer = await askFor('Version that you look at (empty for later)', fault, effects);
    if (answer !== '') known.set('version', answer);
  }
  const valueOf = (field: string) => known.get(field) ?? '';
  const optional = OPTIONAL.filter((field) => known.has(field));
  return {
    name: valueOf('name'),
    vendor: valueOf('vendor'),
    homepage: valueOf('homepage'),
    kind: valueOf('kind') as Kind,
    ...Object.fromEntries(optional.map((field) => [field, valueOf(field)])),
    ...(from?.data.architecture && { architecture: diagramOf(from.data.architecture) }),
  };
}
