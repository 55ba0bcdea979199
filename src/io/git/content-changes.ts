import { changesBetween, isOtherScore, toChange } from '#domain/catalog/changes.ts';
import type { Change, ChangeCommit, Happened } from '#domain/catalog/changes.ts';
import { isId } from '#domain/ids.ts';
import type { RetiredId } from '#domain/retired-ids/retired-id.ts';
import { commitDays } from './commit-days.ts';
import { changedLines, logOf, placeOf } from './log.ts';
import type { LoggedCommit } from './log.ts';
import { MOVED } from '../content-folder.ts';
import { pastRetiredIds } from '#reader/past-entry.ts';
import { pastVersions } from './past-versions.ts';
import { recordedScores } from '#reader/recorded-scores.ts';
import { visible } from '#domain/visible.ts';

/** Everything that git tells of the changes of a content folder. */
export type ContentHistory = {
  /** Newest first. */
  readonly changes: readonly Change[];
  /** The calendar date from which a shallow clone knows what happened. */
  readonly cutOn: string | undefined;
};

/** How far back to look, so that a long history does not slow every build. */
type Reach = {
  /** Commits that changed an entry or a score. */
  readonly commits: number;
  /** Versions of entries that are read, the newest. */
  readonly versions: number;
};

const REACH: Reach = { commits: 5000, versions: 1000 };
const LOCK = '../scores.lock.json';
const LONGEST_TITLE = 100;

/** A commit, its day, and the first line of its message, safe to print and cut. */
function factsOf({ commit, subject, body }: LoggedCommit, on: string): ChangeCommit {
  // The step of a merge says what was merged in its body, where a service puts the title.
  const [first = ''] = body.trim().split('\n');
  const words = subject.startsWith('Merge ') && first !== '' ? first : subject;
  const whole = [...visible(words.replaceAll(/\s+/g, ' ').trim())];
  const title = whole.slice(0, LONGEST_TITLE).join('');
  return { commit, on, title: whole.length > LONGEST_TITLE ? `${title}…` : title };
}

/** The ids of the entries that a commit touched, with the contents before and after. */
function touched({ files }: LoggedCommit) {
  return files.flatMap(({ path, from, to }) => {
    const id = /^agents\/([^/]+)\.md$/.exec(path)?.[1];
    return id !== undefined && isId(id) && from !== to ? [{ id, from, to }] : [];
  });
}

/**
 * What happened to the entries of a content folder, step by step of the branch that is checked out.
 * What is not committed yet has no day and no author, and is left out.
 * @param folder the content folder, absolute
 * @param reach how far back to look
 * @param now seconds since 1970: no change is of a later day
 * @throws GitFault when there is no git, no repository or no commit
 */
export function contentChanges(
  folder: string,
  reach = REACH,
  now = Date.now() / 1000,
): ContentHistory {
  const { prefix, shallow } = placeOf(folder);
  // A folder that is the top of its repository has nothing beside it.
  const lock = prefix === '' ? [] : [LOCK];
  const commits = logOf(folder, prefix, ['agents', MOVED, ...lock], reach.commits);
  const days = commitDays(commits, now);
  const dayOf = ({ commit }: LoggedCommit) => days.get(commit) ?? '';
  const lines = lock.length > 0 ? changedLines(folder, LOCK, reach.commits) : undefined;
  // Where a shallow clone is cut, everything looks as if it had been added at once.
  const isCut = ({ hasParent }: LoggedCommit) => shallow && !hasParent;
  const steps = commits.map((step) => ({ step, files: isCut(step) ? [] : touched(step) }));
  const versions = pastVersions(
    folder,
    steps.map(({ files }) => files),
    steps.flatMap(({ step }) => step.files.flatMap((f) => (f.path === MOVED ? (f.to ?? []) : []))),
    reach.versions,
  );
  const scores = recordedScores();
  // Entries whose score changed since it was recorded: the next record is theirs.
  const pending = new Set<string>();
  let retiredIds: readonly RetiredId[] = [];
  const changes = steps.toReversed().flatMap(({ step, files }, index) => {
    const moved = step.files.find(({ path }) => path === MOVED);
    if (moved) retiredIds = pastRetiredIds(versions.text(moved.to) ?? Buffer.of());
    const before = new Map(files.map(({ id }) => [id, scores.of(id)]));
    const recorded = scores.apply(lines?.get(step.commit));
    const compared = versions.pair(steps.length - 1 - index, retiredIds);
    const happened: Happened[] = compared
      ? changesBetween(compared.from, compared.to, (id, side) =>
          side === 'before' ? before.get(id) : scores.of(id),
        )
      : files.map(({ id, from }): Happened => {
          const to = scores.of(id);
          // The record tells of an addition all that a comparison would.
          const kind = from === undefined && to !== undefined ? 'added' : 'old';
          return { id, kind, from: before.get(id), to };
        });
    const method = recorded.filter(
      ({ id, from, to }) => from && isOtherScore(from, to) && !before.has(id) && !pending.has(id),
    );
    for (const { id, from, to } of happened) if (isOtherScore(from, to)) pending.add(id);
    for (const { id } of recorded) pending.delete(id);
    const noted = isCut(step) ? [] : method.map((row): Happened => ({ ...row, kind: 'method' }));
    return [...happened, ...noted]
      .map((what) => toChange(factsOf(step, dayOf(step)), what))
      .toReversed();
  });
  const cut = commits.find(isCut);
  return { changes: changes.toReversed(), cutOn: cut && dayOf(cut) };
}
