import type { EntryInput } from '#domain/entry/front-matter.ts';
import { fieldFault } from '#domain/entry/parse-entry.ts';
import type { Kind } from '#domain/entry/product.ts';
import { kinds } from '#domain/entry/product.ts';
import { listOf } from '#domain/wording.ts';
import { idFromName } from '#domain/ids.ts';
import type { Mapping } from '#domain/import/mapping.ts';
import type { Model } from '#domain/import/models/model.ts';
import { addressesOf, entryFromModel, KIND_PLACEHOLDER } from '#domain/import/models/to-entry.ts';
import type { ModelFacts } from '#domain/import/models/to-entry.ts';
import { nearNames } from '#domain/near-names.ts';
import { writeEntry } from '#reader/write-entry.ts';
import { columns } from '../arguments.ts';
import { UsageError } from '../command.ts';
import type { ExitCode } from '../command.ts';
import { checkDraft, createDrafts } from '../create-drafts.ts';
import type { ImportEffects } from '../effects.ts';
import { idFault, knownProducts, nameFault } from '../new/id-availability.ts';
import { onOneLine } from '../plain-text.ts';

/** What a person may say of the product of a model, as options of the command. */
export const modelFields = ['name', 'vendor', 'homepage', 'kind'] as const;

/** A field that is typed, or a constant of the mapping. */
function given(
  field: (typeof modelFields)[number],
  options: ReadonlyMap<string, string>,
  mapping: Mapping | undefined,
): string | undefined {
  return options.get(field) ?? mapping?.fields[field]?.constant;
}

/** What is known of the product. @throws UsageError with all that is missing or does not fit */
function factsOf(
  model: Model,
  options: ReadonlyMap<string, string>,
  mapping: Mapping | undefined,
): ModelFacts {
  const [own, code] = addressesOf(model);
  const [name, vendor] = [given('name', options, mapping), given('vendor', options, mapping)];
  const homepage = given('homepage', options, mapping) ?? own ?? code;
  const kind = given('kind', options, mapping);
  const values = { name, vendor, homepage, kind };
  const faults = modelFields.flatMap((field) => {
    const value = values[field];
    return value === undefined ? [] : (fieldFault(field, value) ?? []);
  });
  if (homepage === undefined)
    faults.push('the model has no address of the product: say --homepage <address>');
  if (faults.length > 0 || homepage === undefined) throw new UsageError(faults.join('\n'));
  return {
    homepage,
    ...(kind !== undefined && { kind: kind as Kind }),
    ...(name !== undefined && { name }),
    ...(vendor !== undefined && { vendor }),
  };
}

const KIND_UNKNOWN = `A model does not say what kind of agent it is about: ${KIND_PLACEHOLDER} holds the place. Say --kind <${listOf(kinds.map(({ id }) => id))}>, or change it in the draft.`;

/** How much of a model became a part of the draft. */
function countLines(
  model: Model,
  { architecture, threats, mitigations = [] }: EntryInput,
): string[] {
  const flows = architecture?.flows.length ?? 0;
  const loose = model.flows.length - flows;
  const cited = model.threats.length;
  return columns([
    ['boundaries', String(architecture?.boundaries?.length ?? 0)],
    ['components', String(architecture?.components.length ?? 0)],
    ['flows', `${flows}${loose === 0 ? '' : `; ${loose} without both ends left out`}`],
    ['threats', cited === 0 ? '0; one holds the place' : String(threats.length)],
    ['mitigations', String(mitigations.length)],
  ]);
}

/**
 * Makes a draft of a threat model of another tool.
 * @param file the model as it was typed
 * @param model what it says
 * @param asked options, the mapping where there is one, and whether nothing is to be written
 * @param effects what may be done
 * @throws UsageError when no draft can come of it, CannotCreate when it cannot be written
 */
export async function importModel(
  file: string,
  model: Model,
  asked: { options: ReadonlyMap<string, string>; mapping: Mapping | undefined; dry: boolean },
  effects: ImportEffects,
): Promise<ExitCode> {
  const today = effects.today();
  const facts = factsOf(model, asked.options, asked.mapping);
  const entry = entryFromModel(model, facts, today);
  const id = idFromName(entry.name);
  const text = writeEntry(entry, false);
  const content = await effects.read();
  const checked = checkDraft(id, text, { today, domains: effects.domains() });
  const faults = [
    ...('faults' in checked ? checked.faults : []),
    ...[idFault(id, content), nameFault(entry.name, content)].filter(
      (fault) => fault !== undefined,
    ),
  ];
  if (faults.length > 0)
    throw new UsageError(faults.map((fault) => onOneLine(`${file}: ${fault}`)).join('\n'));
  const own = { id, names: [entry.name], homepage: entry.homepage };
  const near = nearNames(own, knownProducts(content));
  if (!asked.dry) {
    await createDrafts('import', [{ id, text }], effects);
  }
  effects.print(
    [
      `${onOneLine(file)}: a threat model of ${onOneLine(entry.name)}`,
      ...countLines(model, entry),
      ...near.map((other) => `  may be the same product as ${other.id}: ${onOneLine(other.why)}`),
      'Layers, impact, vectors and factors are for a person to judge: they say TODO or unknown.',
      ...(facts.kind === undefined ? [KIND_UNKNOWN] : []),
      `${asked.dry ? 'would write' : '✓ wrote'} the draft ${id}`,
    ].join('\n'),
  );
  return 0;
}
