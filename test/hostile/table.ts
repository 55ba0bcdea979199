import type { Case } from './case.ts';

/** What stands in the way of a case, by the rule that finds it. */
const DEFENCES: Readonly<Record<string, string>> = {
  file: 'names, sizes and lines are judged before anything is parsed',
  layout: 'one kind of line end, no byte order mark',
  characters: 'strict UTF-8, characters that a reviewer sees; also behind escapes',
  'characters|body': 'strict UTF-8, characters that a reviewer sees; also behind entities',
  'front-matter': 'exact fences',
  yaml: 'YAML 1.2 core without anchors, aliases, tags, odd numbers and dangerous names',
  schema: 'a strict schema: known fields, closed lists, no conversion',
  body: 'an allow-list on the syntax tree that is rendered',
};

/** Text in a cell of a table. */
function cell(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|&~^]/g, '\\$&')
    .replace(/[\u0000-\u001f\u007f]/g, ' ')
    .replace(/[^\x20-\x7e’“”–…é]/gu, '?');
}

function row({ id, aim, ...rest }: Case): string {
  if (rest.outcome === 'accept') return `| ${cell(id)} | ${cell(aim)} | accepted | |`;
  if (rest.outcome === 'neutralise')
    return `| ${cell(id)} | ${cell(aim)} | plain text | Markdown without extensions; escaped where it is printed |`;
  const defence = DEFENCES[rest.rule] ?? `the rule ${rest.rule}`;
  return `| ${cell(id)} | ${cell(aim)} | refused | ${defence} |`;
}

/** Every case with what becomes of it and why, as Markdown: `npx vitest -u` writes it. */
export function table(cases: readonly Case[]): string {
  return `# Hostile contributions

Each row is run by \`hostile.test.ts\`: an entry that differs in this one thing from a correct one. What
is refused gets a finding that names the fault, never an exception. What is accepted renders inert.
Every text of a body is also rendered without any check, and must be inert then, too: the sanitiser
is a lock of its own. This file is written from the cases; change those.

| case | aim | outcome | defence |
| ---- | --- | ------- | ------- |
${cases.map(row).join('\n')}
`;
}
