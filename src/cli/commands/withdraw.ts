import { referencesTo } from '#domain/entry/paths.ts';
import { formatPath } from '#domain/finding.ts';
import { listOf } from '#domain/wording.ts';
import { addRetiredId } from '#reader/edit-retired-ids.ts';
import type { Option } from '../arguments.ts';
import { needEntry, readBecause } from '../change-arguments.ts';
import { changeCatalog, openCatalog } from '../change-catalog.ts';
import type { Opened } from '../change-steps.ts';
import { UsageError } from '../command.ts';
import type { Command, ExitCode } from '../command.ts';
import type { ChangeEffects } from '../effects.ts';
import { finishEarlier } from '../resume-change.ts';

const OPTIONS: readonly Option[] = [
  {
    name: 'because',
    value: '<text>',
    does: 'why, in one sentence; readers of the old page see it',
  },
  { name: 'to', value: '<id>', does: 'the entry to look at instead' },
];

const ABOUT = [
  'Takes an entry out of the catalog: removes its file, writes its id to moved.yml, so that',
  'its address keeps a page with the reason, and refreshes scores.lock.json. The id is never used',
  'again. To keep the entry to be read, give it `status: withdrawn` instead.',
  'Refuses while other entries name it. Retired ids that led to it follow.',
  'All files change or none. A run that was stopped half-way is finished by running it again.',
  'Ends with 0 when it is done, 1 when entries are or would be wrong, 2 when it cannot be done.',
];

/** Makes sure that no entry names the one that goes. @throws UsageError that lists those that do */
function needNoReference(id: string, { content }: Opened): void {
  const places = content.entries
    .filter((entry) => entry.id !== id)
    .flatMap(({ file, data }) =>
      referencesTo(data, id).map((path) => `${file} (${formatPath(path)})`),
    );
  if (places.length === 0) return;
  throw new UsageError(
    `"${id}" is named by ${listOf(places, 'and')}: name another entry there, or none`,
  );
}

/** Makes sure that readers can be led to an entry. @throws UsageError when they cannot */
function needTarget(to: string | undefined, id: string, opened: Opened): void {
  if (to === undefined) return;
  if (to === id) throw new UsageError(`--to is "${to}", which is what goes`);
  const { data } = needEntry(to, opened);
  if (data.status === 'draft') throw new UsageError(`--to is "${to}", a draft, which has no page`);
}

/** Takes an entry out, in a folder that nobody else changes. */
function withdrawEntry(
  id: string,
  options: ReadonlyMap<string, string>,
  effects: ChangeEffects,
): ExitCode {
  const command = `withdraw ${id}`;
  const ended = finishEarlier(command, effects);
  if (ended !== undefined) return ended;
  const opened = openCatalog(effects);
  if (!opened) return 1;
  const { texts, content, files } = opened;
  const { data, file } = needEntry(id, opened);
  if (data.status === 'draft')
    throw new UsageError(`"${id}" is a draft, which has no address to keep: remove ${file}`);
  if (texts.pastIds()?.has(id) === false)
    throw new UsageError(
      `"${id}" was never committed, so it has no address to keep: remove ${file}`,
    );
  const because = readBecause(options);
  const to = options.get('to');
  needTarget(to, id, opened);
  needNoReference(id, opened);
  const retiredId = { id, kind: 'withdrawn', to, on: effects.today(), because } as const;
  const moved = addRetiredId(texts.moved?.text ?? '', content.moved, retiredId);
  if (moved === undefined)
    throw new UsageError(
      `${files.nameOf({ file: 'moved' })} is a list in brackets; begin each row with \`- id:\` instead`,
    );
  const kept = texts.texts.filter((text) => text.id !== id);
  return changeCatalog(opened, { command, texts: kept, moved, renamed: new Map() }, effects);
}

/** Takes an entry out of the catalog. */
export const withdraw: Command<ChangeEffects> = {
  name: 'withdraw',
  usages: ['withdraw <id> --because <text> [--to <id>]'],
  does: 'take an entry out, and keep its address with the reason',
  about: ABOUT,
  options: OPTIONS,
  run: ({ options, words }, effects) => {
    const [id, ...others] = words;
    if (id === undefined || others.length > 0)
      throw new UsageError(`withdraw takes one id, but was given ${words.length}`);
    return effects.exclusively('withdraw', () => withdrawEntry(id, options, effects));
  },
};
