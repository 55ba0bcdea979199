import { spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { UNFINISHED } from '#io/change-journal.ts';
import { git } from '../helpers/git-project.ts';
import { named } from '../helpers/named-entry.ts';
import { withProject } from '../helpers/run-command.ts';
import type { Project } from '../helpers/run-command.ts';

/** Numbers from 0 up to 1, the same for a seed each time. Source: mulberry32, public domain. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What a run of kills counted. */
export type Tally = {
  kills: number;
  finished: number;
  edits: number;
  switches: number;
  /** What the command after a kill said, by its first word or two. */
  readonly outcomes: Map<string, number>;
};

/** Rounds in one project, before it becomes too full. */
const ROUNDS = 12;

const BECAUSE = ['--because', 'It was renamed.'];
const HEAD = 'name,vendor,homepage,kind,url';
const MAP = `fields: { name: name, vendor: vendor, homepage: homepage, kind: kind }
sources:
  - { url: url, interest: { constant: vendor }, accessed: { constant: '2026-11-20' } }
`;

type Outcome = { readonly code: number | null; readonly said: string };

/** Runs a command in a process that is killed at a step, or after some milliseconds. */
function runKilled(root: string, step: number, after: number, args: string[]): Promise<Outcome> {
  const script = ['test/helpers/killed-command.ts', root, String(step), ...args];
  // What was compiled once is not compiled again: the command starts in half of the time.
  const env = { ...process.env, NODE_COMPILE_CACHE: '.cache/compiled' };
  const child = spawn(process.execPath, script, { env });
  const timer = after > 0 ? setTimeout(() => child.kill('SIGKILL'), after) : undefined;
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((resolve) =>
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, said });
    }),
  );
}

/** A project in which commands are killed, with what a person wrote in it. */
class Fuzzed {
  readonly #project: Project;
  readonly #next: () => number;
  readonly #tally: Tally;
  #edits = 0;

  constructor(project: Project, next: () => number, tally: Tally) {
    this.#project = project;
    this.#next = next;
    this.#tally = tally;
  }

  #pick<T>(list: readonly T[]): T {
    const found = list[Math.floor(this.#next() * list.length)];
    if (found === undefined) throw new RangeError('nothing to choose from');
    return found;
  }

  #ids(): string[] {
    const names = readdirSync(join(this.#project.content, 'agents'));
    return names
      .filter((name) => /^[a-z].*\.md$/.test(name))
      .map((name) => name.slice(0, -3))
      .sort();
  }

  #path(id: string): string {
    return join(this.#project.content, 'agents', `${id}.md`);
  }

  /** The marks of a person in every file where they are safe: by mark, the texts that hold it. */
  #marks(withJournal: boolean): Map<string, string[]> {
    const { content } = this.#project;
    const folders = [join(content, 'agents'), join(content, '.changes/kept')].filter(existsSync);
    const files = folders.flatMap((folder) =>
      readdirSync(folder).map((name) => join(folder, name)),
    );
    const others = [
      join(content, 'moved.yml'),
      ...(withJournal ? [join(content, UNFINISHED)] : []),
    ];
    const marks = new Map<string, string[]>();
    for (const path of [...files, ...others.filter(existsSync)])
      for (const [mark] of readFileSync(path, 'utf8').matchAll(/person \d+ wrote/g))
        marks.set(mark, [...(marks.get(mark) ?? []), path]);
    return marks;
  }

  /** A person writes a line at the end of an entry, or of the retired ids. */
  edit(): void {
    this.#edits += 1;
    this.#tally.edits += 1;
    const line = `person ${this.#edits} wrote`;
    const moved = join(this.#project.content, 'moved.yml');
    if (existsSync(moved) && this.#next() < 0.2) appendFileSync(moved, `# ${line} this\n`);
    else appendFileSync(this.#path(this.#pick(this.#ids())), `\nA ${line} this line.\n`);
  }

  /** A person commits everything, and goes to the other branch. */
  switchBranch(): void {
    const { root } = this.#project;
    this.#tally.switches += 1;
    git(root, 'add', '--all');
    git(root, 'commit', '--quiet', '--allow-empty', '--message=state');
    const other = git(root, 'branch', '--show-current') === 'main' ? 'side' : 'main';
    git(root, 'switch', '--quiet', other);
  }

  /** Drafts that a person has no use for go: while they say TODO, nothing else can be changed. */
  discardDrafts(): void {
    for (const id of this.#ids())
      if (readFileSync(this.#path(id), 'utf8').includes('TODO')) rmSync(this.#path(id));
  }

  #command(round: number): string[] {
    const ids = this.#ids().filter((id) => /^[a-e]/.test(id));
    const id = this.#pick(ids);
    const rows = [1, 2, 3].map((row) => {
      const home = `https://i${round}x${row}.example`;
      return `Import ${round} ${row},Maker,${home},sdk,${home}/docs`;
    });
    writeFileSync(join(this.#project.root, 'rows.csv'), `${[HEAD, ...rows].join('\n')}\n`);
    return this.#pick([
      ['rename', id, `${id.slice(0, 1)}${round}-${this.#edits}`, ...BECAUSE],
      ['rename', id, `${id.slice(0, 1)}${round}`, ...BECAUSE],
      ...(ids.length > 2 ? [['withdraw', id, ...BECAUSE]] : []),
      [
        'new',
        `New ${round}`,
        '--vendor',
        'Maker',
        '--homepage',
        `https://n${round}.example`,
        '--kind',
        'sdk',
      ],
      ['import', 'rows.csv', '--map', 'map.yml'],
    ]);
  }

  /** What a person may do next, once a command was killed. */
  #reaction(command: string[]): string[] {
    return this.#pick([
      command,
      ['resume'],
      ['resume', '--overwrite'],
      ['undo'],
      ['undo', '--leave'],
      ['rename', this.#pick(this.#ids()), 'z-other', ...BECAUSE],
    ]);
  }

  /** Runs a command, and makes sure that every mark that was there is somewhere afterwards. */
  async #run(step: number, after: number, args: string[]): Promise<Outcome> {
    const before = this.#marks(true);
    const outcome = await runKilled(this.#project.root, step, after, args);
    const now = this.#marks(true);
    // What a person asked to be taken out goes with what was written in it.
    const withdrawn = /^✓ (?:finished.*: )?withdraw ([a-z0-9-]+)/m.exec(outcome.said)?.[1];
    const gone = withdrawn === undefined ? undefined : this.#path(withdrawn);
    const journal = join(this.#project.content, UNFINISHED);
    for (const [mark, paths] of before) {
      if (now.has(mark) || paths.every((path) => path === gone || (gone && path === journal)))
        continue;
      throw new Error(
        `"${mark}" of ${paths.join(', ')} is lost by ${args.join(' ')}: ${outcome.said}`,
      );
    }
    return outcome;
  }

  /** Nothing that nobody has a name for may lie about, once a command could clean up. */
  #needClean(): void {
    const { root } = this.#project;
    const left = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.new-|\.unfinished\.tmp$|owner\.json/.test(name),
    );
    if (left.length > 0) throw new Error(`left behind: ${left.join(', ')}`);
  }

  /** One command that is killed, what a person does meanwhile, and what comes of it. */
  async round(number: number): Promise<void> {
    this.discardDrafts();
    if (this.#next() < 0.5) this.edit();
    const command = this.#command(number);
    const byClock = this.#next() < 0.3;
    const step = byClock ? 0 : 1 + Math.floor(this.#next() * 14);
    const { code } = await this.#run(step, byClock ? 250 + this.#next() * 900 : 0, command);
    if (code === null) this.#tally.kills += 1;
    else this.#tally.finished += 1;
    if (this.#next() < 0.6) this.edit();
    if (this.#next() < 0.25) this.switchBranch();
    const { said } = await this.#run(0, 0, this.#reaction(command));
    const [word = ''] = said.replace(/`[^`]*`/g, '…').split(/[\n:,]/);
    const kind = word.replace(/"[^"]*"|content\/\S+|(?<=✓ \w+) .*/g, '…').slice(0, 40);
    this.#tally.outcomes.set(kind, (this.#tally.outcomes.get(kind) ?? 0) + 1);
    // However it stands, there is a way out that loses nothing.
    if (existsSync(join(this.#project.content, UNFINISHED))) {
      const way = this.#pick([
        ['undo', '--leave'],
        ['resume', '--overwrite'],
      ]);
      const last = await this.#run(0, 0, way);
      if (last.code !== 0) throw new Error(`no way out: ${way.join(' ')}: ${last.said}`);
    }
    this.#needClean();
  }
}

/**
 * Kills commands at random, with edits and switches of the branch in between, and makes sure that no
 * line of a person is lost.
 * @param runs how many commands are started to be killed
 * @param seed of the random numbers
 * @param progress is told now and then how far it has come
 * @throws Error that says which line was lost by what
 */
export async function killCommands(
  runs: number,
  seed: number,
  progress?: (tally: Tally) => void,
): Promise<Tally> {
  const next = numbers(seed);
  const tally: Tally = { kills: 0, finished: 0, edits: 0, switches: 0, outcomes: new Map() };
  for (let done = 0; done < runs; done += ROUNDS) {
    const entries = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [id, named(id)]));
    await withProject(entries, async (project) => {
      writeFileSync(join(project.root, 'map.yml'), MAP);
      writeFileSync(join(project.root, '.gitignore'), '.changes\n.unfinished*\nrows.csv\n');
      git(project.root, 'init', '--quiet', '--initial-branch=main');
      git(project.root, 'add', '.');
      git(project.root, 'commit', '--quiet', '--message=first');
      git(project.root, 'branch', 'side');
      const fuzzed = new Fuzzed(project, next, tally);
      for (let round = 0; round < Math.min(ROUNDS, runs - done); round += 1)
        await fuzzed.round(round);
    });
    progress?.(tally);
  }
  return tally;
}
