import { changesBetween, toChange } from '#domain/catalog/changes.ts';
import { isOtherScore } from '#domain/catalog/score-range.ts';
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

/** The newest commits of a content folder, and the rows of the lock file that each changed. */
function readLog(folder: string, most: number) {
  const { prefix, shallow } = placeOf(folder);
  // A folder that is the top of its repository has nothing beside it.
  const lock = prefix === '' ? [] : [LOCK];
  return {
    commits: logOf(folder, prefix, ['agents', MOVED, ...lock], most),
    lines: lock.length > 0 ? changedLines(folder, LOCK, most) : undefined,
    /** Where a shallow clone is cut, everything looks as if it had been added at once. */
    isCut: ({ hasParent }: LoggedCommit) => shallow && !hasParent,
  };
}

/** Scores that moved though nobody touched the entry. */
function byMethod(recorded: readonly Omit<Happened, 'kind'>[]): Happened[] {
  const moved = recorded.filter(({ from, to }) => from && isOtherScore(from, to));
  return moved.map((row) => ({ ...row, kind: 'method' }));
}

/** What happened to an entry that is not compared. The record tells of an addition all that a comparison would. */
function byRecord(
  id: string,
  blob: string | undefined,
  from: Happened['from'],
  to: Happened['to'],
): Happened {
  const kind = blob === undefined && to !== undefined ? 'added' : 'old';
  return { id, kind, from, to };
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
  const { commits, lines, isCut } = readLog(folder, reach.commits);
  const days = commitDays(commits, now);
  const dayOf = ({ commit }: LoggedCommit) => days.get(commit) ?? '';
  const steps = commits.map((step) => ({ step, files: isCut(step) ? [] : touched(step) }));
  const retired = commits.flatMap(({ files }) => files.filter(({ path }) => path === MOVED));
  const others = retired.flatMap(({ to }) => to ?? []);
  const entries = steps.map(({ files }) => files);
  const versions = pastVersions(folder, entries, others, reach.versions);
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
    const scoreOf = (id: string, side: 'before' | 'after') =>
      side === 'before' ? before.get(id) : scores.of(id);
    const happened = compared
      ? changesBetween(compared.from, compared.to, scoreOf)
      : files.map(({ id, from }) => byRecord(id, from, before.get(id), scores.of(id)));
    const noted = isCut(step)
      ? []
      : byMethod(recorded.filter(({ id }) => !before.has(id) && !pending.has(id)));
    for (const { id, from, to } of happened) if (isOtherScore(from, to)) pending.add(id);
    for (const { id } of recorded) pending.delete(id);
    const facts = factsOf(step, dayOf(step));
    return [...happened, ...noted].map((what) => toChange(facts, what)).toReversed();
  });
  const [cutOn] = commits.filter(isCut).map(dayOf);
  return { changes: changes.toReversed(), cutOn };
}
