import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isScalar, parseDocument } from 'yaml';
import { factors } from '#domain/aivss/factors.ts';
import type { FactorKey } from '#domain/aivss/factors.ts';
import type { Agent } from '#domain/catalog/catalog.ts';
import { scoreAgent } from '#domain/catalog/score-agent.ts';
import { root } from './build-site.ts';
import { catalogOf } from './catalog-of.ts';
import { git } from './repository.ts';

/** A word that no entry holds until it is planted. */
export const PLANTED = 'zyzzyva';

/** Another name for one of the agents. */
export const ALIAS = 'Quokka Nine';

/** Text that would be an element if anything took it for HTML. It harms nobody. */
export const MARKUP = `${PLANTED} <b data-planted=yes>bold</b> <img src=x data-planted>`;

/** A copy of the content in which two entries are changed, and the rest is left alone. */
export type Change = {
  readonly content: string;
  /** The agent of which one factor is now 0. */
  readonly scored: string;
  /** The agent with a new sentence on layer L3, an alias, and markup as plain text in a capability. */
  readonly worded: string;
  readonly sentence: string;
  /** Ids that were given up, and the agent to which the first and the last lead. */
  readonly given: { readonly moved: string; readonly gone: string; readonly replaced: string };
  readonly successor: string;
};

/** Ids that no agent has. */
const given = { moved: 'quokka-moved', gone: 'quokka-gone', replaced: 'quokka-replaced' };

/** Why they were given up, with markup that would be an element if anything took it for HTML. */
export const FAREWELL = `It has ${PLANTED} <b data-planted=yes>left</b>.`;

/** The file of retired ids. */
function retiredIds(successor: string): string {
  const rest = `on: '2026-11-20', because: '${FAREWELL}' }`;
  return `- { id: ${given.moved}, kind: moved, to: ${successor}, ${rest}
- { id: ${given.gone}, kind: withdrawn, ${rest}
- { id: ${given.replaced}, kind: withdrawn, to: ${successor}, ${rest}
`;
}

/** A wrong file, what is wrong with it, and the line to be named, where there is one. */
export type Mistake = {
  readonly what: string;
  readonly file: string;
  readonly line: number | undefined;
  readonly mentions: string;
};

/** Replaces what must be there exactly as expected. */
export function edit(text: string, pattern: RegExp | string, by: string): string {
  const edited = text.replace(pattern, by);
  if (edited === text) throw new Error(`the entry has nothing like ${pattern} to change`);
  return edited;
}

/** Replaces the source text of one value of the front matter, wherever and however it stands. */
export function setAt(text: string, path: readonly string[], by: string): string {
  const front = /^---\n([\s\S]*?\n)---\n/.exec(text)?.[1] ?? '';
  const node: unknown = parseDocument(front).getIn(path, true);
  const range = isScalar(node) ? node.range : undefined;
  if (!range) throw new Error(`the entry has no value at ${path.join('.')}`);
  const offset = '---\n'.length;
  return text.slice(0, offset + range[0]) + by + text.slice(offset + range[1]);
}

/**
 * A few entries that differ: open and closed products, with no profile and with many, two of a
 * kind, and the one with the most threats. What holds for them holds for all, and a site of them
 * is built in a fraction of the time.
 */
const [moved, added, ...others] = [
  'agentic-flow',
  'microsoft-365-copilot',
  'autogen',
  'claude-code',
  'devin',
  'dify',
] as const;
const few = [moved, added, ...others];

/** Copies a few real entries into a new content folder, whose path is given back. */
export async function copyContent(folder: string): Promise<string> {
  await mkdir(join(folder, 'agents'), { recursive: true });
  for (const id of few)
    await cp(join(root, `content/agents/${id}.md`), join(folder, `agents/${id}.md`));
  return folder;
}

/**
 * Copies a few real entries, with a history of their own: one came in after the others, and the
 * score of another has moved. The commits are made late in the day, so that they are of the next one
 * in other time zones.
 */
export async function copyWithHistory(folder: string): Promise<string> {
  const content = await copyContent(folder);
  const commit = (on: string) => {
    git(content, 'add', '--all');
    git(content, 'commit', '--quiet', '--message', 'change', '--date', on);
  };
  git(content, 'init', '--quiet', '--initial-branch', 'main');
  await rm(join(content, `agents/${added}.md`));
  const factor = ['aivss', 'factors', factors[0].key, 'value'];
  await editEntry(content, moved, (text) => setAt(text, factor, '0.01'));
  commit('2026-11-20T23:30:00Z');
  await copyContent(folder);
  commit('2026-11-21T23:30:00Z');
  return content;
}

async function editEntry(content: string, id: string, by: (text: string) => string): Promise<void> {
  const file = join(content, 'agents', `${id}.md`);
  await writeFile(file, by(await readFile(file, 'utf8')));
}

/** The factor that weighs the most: setting it to 0 moves the score, if anything does. */
function heaviest({ data }: Agent): FactorKey {
  const valueOf = (key: FactorKey) => {
    const { value } = data.aivss.factors[key];
    return value === 'unknown' ? -1 : value;
  };
  return factors.map(({ key }) => key).reduce((a, b) => (valueOf(b) > valueOf(a) ? b : a));
}

/** True when the agent's printed score is another one with a factor at 0. */
function moves({ data, score }: Agent, key: FactorKey): boolean {
  const factor = { ...data.aivss.factors[key], value: 0 };
  const aivss = { ...data.aivss, factors: { ...data.aivss.factors, [key]: factor } };
  return scoreAgent({ ...data, aivss })?.interval.high.score !== score.interval.high.score;
}

/** Makes the changed copy. */
export async function changeContent(folder: string): Promise<Change> {
  const content = await copyContent(folder);
  const { agents } = catalogOf(content);
  const scored = agents.find((agent) => moves(agent, heaviest(agent)));
  const worded = agents.find((agent) => agent !== scored && agent.data.capabilities.length > 0);
  if (!scored || !worded || agents.length < 3)
    throw new Error('too few entries to change one, reword another and leave a third alone');
  const key = heaviest(scored);
  await editEntry(content, scored.id, (text) =>
    setAt(text, ['aivss', 'factors', key, 'value'], '0.00'),
  );
  const sentence = 'This sentence was planted by a test of the layer pages.';
  await editEntry(content, worded.id, (text) => {
    const planted = edit(text, /(\n## L3 [^\n]+\n\n[^\n]+)\n/, `$1 ${sentence}\n`);
    const marked = edit(planted, '\ncapabilities:\n', `\ncapabilities:\n  - text: '${MARKUP}'\n`);
    const alias = `  - { name: ${ALIAS}, kind: aka }\n`;
    return marked.includes('\naliases:\n')
      ? edit(marked, '\naliases:\n', `\naliases:\n${alias}`)
      : edit(marked, '\nlifecycle:', `\naliases:\n${alias}lifecycle:`);
  });
  const successor = agents.find((agent) => agent !== scored && agent !== worded)?.id ?? '';
  await writeFile(join(content, 'moved.yml'), retiredIds(successor));
  return { content, scored: scored.id, worded: worded.id, sentence, given, successor };
}

/** An entry without one of its fields. */
function without(text: string, field: string): string {
  return text.replace(new RegExp(`\\n${field}:[^\\n]*(?:\\n[ -][^\\n]*)*`), '');
}

/** Makes a copy with one more file for each mistake. */
export async function breakContent(
  folder: string,
): Promise<{ content: string; mistakes: Mistake[] }> {
  const content = await copyContent(folder);
  const id = catalogOf(content).agents[0]?.id ?? '';
  const file = await readFile(join(content, 'agents', `${id}.md`), 'utf8');
  // No two entries may share a name or a package.
  const good = ['aliases', 'packages'].reduce(without, file);
  const add = (line: string) => edit(good, /\nkind: /, `\n${line}\nkind: `);
  const factor = ['aivss', 'factors', factors[0].key, 'value'];
  const wrong: [what: string, text: string, mentions: string, marker?: string][] = [
    ['a typed score', add('score: 9.1'), 'score', 'score: 9.1'],
    ['a factor above 1', setAt(good, factor, '1.2'), '1.2', 'value: 1.2'],
    ['an unknown field', add('colour: blue'), 'colour', 'colour: blue'],
    ['a missing layer heading', edit(good, /\n## L4 [^\n]+\n/, '\n'), 'L4 '],
    ['an unknown source', edit(good, /\[@[a-z0-9-]+\]/, '$& [@nowhere]'), 'nowhere', '[@nowhere]'],
    ['a slug of its own', add(`slug: ${id}`), 'slug', 'slug: '],
    ['a day that is none', setAt(good, ['assessed', 'on'], "'2026-13-45'"), '13-45', '13-45'],
  ];
  const mistakes = wrong.map(async ([what, text, mentions, marker], index) => {
    const file = `broken-${index}.md`;
    await writeFile(join(content, 'agents', file), setAt(text, ['name'], `Wrong ${index}`));
    const at = marker === undefined ? -1 : text.split('\n').findIndex((l) => l.includes(marker));
    return { what, file, line: at < 0 ? undefined : at + 1, mentions };
  });
  return { content, mistakes: await Promise.all(mistakes) };
}
