import { referencesTo } from '#domain/entry/paths.ts';
import { addRetiredId, leadOn } from '#reader/edit-retired-ids.ts';
import { setIds } from '#reader/yaml/edit-yaml.ts';
import type { Option } from '../arguments.ts';
import { needEntry, needFreeId, readBecause } from '../change-arguments.ts';
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
];

const ABOUT = [
  'Gives an entry another id: renames its file, follows every reference to it, writes the old id',
  'to moved.yml, so that its old address leads to the new one, and refreshes scores.lock.json.',
  'The old id is never used again. A draft has no address, nor has what was never committed, so it',
  'needs no row there and no reason.',
  'All files change or none. A run that was stopped half-way is finished by running it again.',
  'Ends with 0 when it is done, 1 when entries are or would be wrong, 2 when it cannot be done.',
];

/** True for an id that somebody may have seen: of an entry that is no draft and was committed. */
function isPublic(id: string, { content, texts }: Opened): boolean {
  const entry = content.entries.find((candidate) => candidate.id === id);
  return entry?.data.status !== 'draft' && texts.pastIds()?.has(id) !== false;
}

/** The file of retired ids after the change. @throws UsageError when it cannot be added to */
function movedText(
  from: string,
  to: string,
  options: ReadonlyMap<string, string>,
  opened: Opened,
  on: string,
): string | undefined {
  const now = opened.texts.moved?.text;
  const { moved } = opened.content;
  if (!isPublic(from, opened) && now === undefined) return undefined;
  const text = isPublic(from, opened)
    ? addRetiredId(now ?? '', moved, {
        id: from,
        kind: 'moved',
        to,
        on,
        because: readBecause(options),
      })
    : leadOn(now ?? '', moved, from, to);
  if (text !== undefined) return text;
  const file = opened.files.nameOf({ file: 'moved' });
  throw new UsageError(`${file} is a list in brackets; begin each row with \`- id:\` instead`);
}

/** Gives an entry another id, in a folder that nobody else changes. */
function renameEntry(
  from: string,
  to: string,
  options: ReadonlyMap<string, string>,
  effects: ChangeEffects,
): ExitCode {
  const command = `rename ${from} ${to}`;
  const ended = finishEarlier(command, effects);
  if (ended !== undefined) return ended;
  const opened = openCatalog(effects);
  if (!opened) return 1;
  const entry = needEntry(from, opened);
  needFreeId(to, opened);
  const { texts, content, files } = opened;
  const moved = movedText(from, to, options, opened, effects.today());
  const paths = new Map(content.entries.map(({ id, data }) => [id, referencesTo(data, from)]));
  const next = texts.texts.map(({ id, file, text }) => {
    const own = id === from ? { id: to, file: files.nameOf({ entry: to }) } : { id, file };
    const places = paths.get(id) ?? [];
    return { ...own, text: places.length === 0 ? text : setIds(text, places, to) };
  });
  const renamed = new Map([[entry.file, files.nameOf({ entry: to })]]);
  // In the order of ids, as they will be read.
  const sorted = next.sort((a, b) => (a.id < b.id ? -1 : 1));
  return changeCatalog(opened, { command, texts: sorted, moved, renamed }, effects);
}

/** Gives an entry another id. */
export const rename: Command<ChangeEffects> = {
  name: 'rename',
  usages: ['rename <old id> <new id> --because <text>'],
  does: 'give an entry another id, and lead the old address to it',
  about: ABOUT,
  options: OPTIONS,
  run: ({ options, words }, effects) => {
    const [from, to, ...others] = words;
    if (from === undefined || to === undefined || others.length > 0)
      throw new UsageError(
        `rename takes two ids, the old and the new, but was given ${words.length}`,
      );
    return effects.exclusively('rename', () => renameEntry(from, to, options, effects));
  },
};
