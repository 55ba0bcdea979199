import { explanations } from '#domain/explanations.ts';
import type { Explanation } from '#domain/explanations.ts';
import { nearest } from '#domain/nearest.ts';
import { createPaths } from '#ui/shared/paths.ts';
import { columns } from '../arguments.ts';
import { UsageError } from '../command.ts';
import type { Command } from '../command.ts';

const ABOUT = [
  'Lists what entries are held to: what the reader itself looks for, then the rules. With an id,',
  'says why the rule exists, and shows what it lets pass and what it does not.',
  '',
  'Ends with 0, or with 2 when the command was not understood or there is no such rule.',
];

/** A piece of an entry, set apart from the words around it. */
function indent(piece: string): string {
  return piece.replace(/^/gm, '    ');
}

/** One line for each rule. */
function list(): string {
  const rows = explanations.map(({ id, severity, title }) => [id, severity, title]);
  return columns(rows, 0).join('\n');
}

/** All that there is to say of one rule. */
function explain({ id, title, why, severity, good, bad }: Explanation): string {
  const wrong = bad.map(
    (one) => `not good:\n${indent(one.piece)}\n  ${one.severity}: ${one.message}.`,
  );
  return [
    `${id}  ${severity}`,
    `${title}. ${why}`,
    ...(good === '' ? [] : [`good:\n${indent(good)}`]),
    ...wrong,
    `page of the site: ${createPaths('/').rule(id)}`,
  ].join('\n\n');
}

/** Lists the rules, or explains one. */
export const rules: Command = {
  name: 'rules',
  usages: ['rules [id]'],
  does: 'list the rules, or explain one of them',
  about: ABOUT,
  options: [],
  run: ({ words }, effects) => {
    if (words.length > 1) throw new UsageError(`one rule at a time, not ${words.length}`);
    const [id] = words;
    const rule = explanations.find((candidate) => candidate.id === id);
    if (id === undefined || rule) {
      effects.print(rule ? explain(rule) : list());
      return 0;
    }
    const ids = explanations.map((candidate) => candidate.id);
    const guess = nearest(id, ids);
    const hint =
      guess === undefined ? 'List them: npm run catalog -- rules' : `Did you mean "${guess}"?`;
    throw new UsageError(`no rule is called "${id}". ${hint}`);
  },
};
