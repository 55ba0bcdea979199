import { freshEntry } from '#domain/entry/fresh-entry.ts';
import type { Facts } from '#domain/entry/fresh-entry.ts';
import { idFromName } from '#domain/ids.ts';
import { nearNames } from '#domain/near-names.ts';
import { nearest } from '#domain/nearest.ts';
import type { Content } from '#reader/content.ts';
import { CannotCreate } from '#io/create-entries.ts';
import { visible } from '#domain/visible.ts';
import { writeEntry } from '#reader/write-entry.ts';
import type { Arguments, Option } from '../arguments.ts';
import { UsageError } from '../command.ts';
import { checkDraft, clearDrafts, createDrafts } from '../create-drafts.ts';
import type { Command, ExitCode } from '../command.ts';
import type { NewEffects } from '../effects.ts';
import { collectFacts } from '../new/answers.ts';
import { wordsFault } from '../new/words-fault.ts';
import { agrees, askForId, PromptAborted } from '../new/asking.ts';
import { idFault, knownProducts, nameFault, unreadable } from '../new/id-availability.ts';
import { onOneLine } from '../plain-text.ts';

const OPTIONS: readonly Option[] = [
  { name: 'vendor', value: '<name>', does: 'who makes it' },
  { name: 'homepage', value: '<address>', does: 'its own page, https' },
  { name: 'kind', value: '<kind>', does: 'framework, platform, coding-agent, …' },
  { name: 'repository', value: '<address>', does: 'where its source code is, if it is public' },
  { name: 'license', value: '<id>', does: 'the licence of the code, if one is known' },
  { name: 'version', value: '<text>', does: 'the release that you look at, or rolling' },
  {
    name: 'scheme',
    value: '<scheme>',
    does: 'how versions compare: semver, pep440, calver or none',
  },
  { name: 'id', value: '<id>', does: 'the file name and address; comes of the name otherwise' },
  { name: 'from', value: '<id>', does: 'take vendor, kind and diagram from this entry' },
  { name: 'yes', does: 'go on where the product looks like one that is there' },
];

const ABOUT = [
  'Begins an entry: writes content/agents/<id>.md, a draft in which every field is named and what',
  'a person has to write says TODO. On a terminal it asks for what is not given. It never',
  'writes over a file, and refuses a name or an id that is taken.',
];

/** The entry that the new one begins with. @throws UsageError when there is none */
function entryNamed(id: string | undefined, { entries }: Content) {
  const entry = entries.find((candidate) => candidate.id === id);
  if (id === undefined || entry) return entry;
  const ids = entries.map((candidate) => candidate.id);
  const near = nearest(id, ids);
  const hint = near === undefined ? '' : `; did you mean "${near}"?`;
  throw new UsageError(`--from: no entry "${id}"${hint}`);
}

/** What is wrong with a name and an id of it, before anybody is asked for more. */
function refuseTaken(name: string, typed: string | undefined, content: Content): void {
  const taken = nameFault(name, content);
  const fault = idFault(typed ?? idFromName(name), content);
  if (taken !== undefined)
    throw new UsageError([taken, fault].filter((each) => each !== undefined).join('\n'));
}

/** The id of the new entry. @throws UsageError for an id or a name that cannot be had */
async function chooseId(
  { name }: Facts,
  typed: string | undefined,
  content: Content,
  effects: NewEffects,
): Promise<string> {
  const taken = nameFault(name, content);
  const offered = typed ?? idFromName(name);
  const fault =
    offered === ''
      ? `the name "${onOneLine(name)}" gives no id; say one with --id`
      : idFault(offered, content);
  if (taken !== undefined || (fault !== undefined && (typed !== undefined || !effects.ask)))
    throw new UsageError([taken, fault].filter((each) => each !== undefined).join('\n'));
  if (typed !== undefined || !effects.ask) return offered;
  if (fault !== undefined) effects.error(fault);
  return askForId(fault === undefined ? offered : '', (id) => idFault(id, content), effects);
}

/** Tells of products that may be the same. @returns false when the new one is not wanted then */
async function confirmNew(
  facts: Facts,
  id: string,
  yes: boolean,
  content: Content,
  effects: NewEffects,
): Promise<boolean> {
  const { name, homepage } = facts;
  const near = nearNames({ id, names: [name], homepage }, knownProducts(content));
  const lines = near.map((each) => `  ${each.id}: ${onOneLine(each.why)}`);
  const unread = unreadable(content);
  if (unread.length > 0)
    effects.error(`not compared, because they cannot be read: ${unread.join(', ')}`);
  if (near.length === 0) return true;
  effects.error(['This may be the same product:', ...lines].join('\n'));
  if (yes) return true;
  if (effects.ask) return agrees('Begin a new entry all the same?', effects);
  throw new UsageError('if it is another product, say so with --yes');
}

async function begin(
  { options, words: [name] }: Arguments,
  effects: NewEffects,
): Promise<ExitCode> {
  await effects.exclusively('new', () => clearDrafts(effects));
  const content = await effects.read();
  const from = entryNamed(options.get('from'), content);
  const given = new Map([...options, ...(name === undefined ? [] : [['name', name] as const])]);
  if (name !== undefined) refuseTaken(name, options.get('id'), content);
  const facts = await collectFacts(given, from, effects);
  const id = await chooseId(facts, options.get('id'), content, effects);
  if (!(await confirmNew(facts, id, options.has('yes'), content, effects)))
    throw new PromptAborted();
  const text = writeEntry(freshEntry(facts, effects.today()), true);
  const checked = checkDraft(id, text, { today: effects.today(), domains: effects.domains() });
  if ('faults' in checked) throw new UsageError(visible(checked.faults.join('\n')));
  const [file] = await createDrafts(`new ${id}`, [{ id, text }], effects);
  const next = [`validate ${id}`, `score ${id} --explain`, 'lock'];
  effects.print(
    [
      `✓ wrote ${file}`,
      'Write what says TODO in it, and set its status to unreviewed. Then:',
      ...next.map((line) => `  npm run catalog -- ${line}`),
    ].join('\n'),
  );
  return 0;
}

/** Begins an entry from a commented template. */
export const newEntry: Command<NewEffects> = {
  name: 'new',
  usages: ['new <name> [options]'],
  does: 'begin an entry: a draft with every field named',
  about: ABOUT,
  options: OPTIONS,
  run: async (asked, effects) => {
    if (asked.words.length > 1) throw new UsageError(wordsFault(asked));
    try {
      return await begin(asked, effects);
    } catch (error) {
      if (error instanceof PromptAborted) effects.error('nothing was written');
      else if (error instanceof CannotCreate)
        effects.error(`${error.file} cannot be written (${error.code}); nothing was written`);
      else throw error;
      return 2;
    }
  },
};
