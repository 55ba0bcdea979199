import type * as z from 'zod';
import type { EntryData } from '../entry/front-matter.ts';
import type { Entry } from '../entry/entry.ts';
import { schemaAt } from '../entry/parse-entry.ts';
import { findTexts } from '../entry/paths.ts';
import { formatPath, valueProblem } from '../finding.ts';
import type { Finding, Path, Problem } from '../finding.ts';
import type { Rule } from './rule.ts';

/**
 * Words and brackets that stand for a text to come: `TODO`, but not the file `TODO.md`, and
 * `<your text>` or `<…>`, but not the tag `<script>` or `<img src=x>`.
 */
const PLACEHOLDER =
  /(?<![\w./-])(?:TODO|FIXME|XXX|TBD)(?![\w/-]|\.\w)|<(?:…|\.\.\.|[A-Za-z][^<>=/"'\s]* [^<>=/"'\n]*)>/g;

/** The first of them: a text that has one has a finding, however many there are. */
const FIRST = new RegExp(PLACEHOLDER, '');

/** Fields that repeat what others wrote, code and settings, where brackets have a meaning of their own. */
const QUOTED =
  /^(sources\.[^.]+\.(title|quote|url)|mitigations\[\d+\]\.(snippet\..*|setting\.what))$/;

/** The texts of the front matter that have a placeholder, with the first one. */
function unfinished(data: EntryData): { path: Path; word: string }[] {
  return findTexts(data, (text) => FIRST.test(text)).flatMap(({ path, text }) => {
    const word = FIRST.exec(text)?.[0];
    if (word === undefined) return [];
    // A title that begins so is no title that somebody else wrote; a line of code may begin so.
    const isTitle = path.at(-1) !== 'quote';
    // Nobody is quoted with the word alone: it is the one of the template.
    const isOwn =
      text.trim() === 'TODO' ||
      (isTitle && text.startsWith('TODO:')) ||
      !QUOTED.test(formatPath(path));
    return isOwn ? [{ path, word }] : [];
  });
}

const BODY_HINT =
  'Write what belongs there. Where no source tells, say so, and leave the layer `uncertain`.';

/** What to do about the placeholder of a field: only some may be left out. */
function hintFor(path: Path): string {
  const write = 'Write what belongs there';
  if (typeof path.at(-1) === 'number') return `${write}, or take it out of the list.`;
  const schema = schemaAt(path) as z.ZodType | undefined;
  if (schema?.safeParse(undefined).success === true) return `${write}, or take the field out.`;
  const description = schema?.meta()?.description;
  return description === undefined ? `${write}.` : `${write}. ${description}`;
}

/** The placeholders of an entry, each at its place. A draft is not published, and may have some. */
function check({ data, body }: Entry): Problem[] {
  const severity: Finding['severity'] = data.status === 'draft' ? 'warning' : 'error';
  const inFields = unfinished(data).map(({ path, word }) => {
    const message = `\`${formatPath(path)}\` is not finished: it says \`${word}\``;
    return { ...valueProblem(path, message, hintFor(path)), severity };
  });
  const inBody = body.prose.flatMap(({ text, offset }) => {
    if (!FIRST.test(text)) return [];
    return [...text.matchAll(PLACEHOLDER)].map(({ 0: word, index }): Problem => {
      const target = { in: 'body', offset: offset + index, length: word.length } as const;
      const message = `the text is not finished: it says \`${word}\``;
      return { target, severity, message, hint: BODY_HINT };
    });
  });
  return [...inFields, ...inBody];
}

/** What is published is finished. */
export const noTodo: Rule = {
  id: 'no-todo',
  title: 'No placeholder is left',
  why: 'A template’s placeholder in a published entry reads like a fact that was lost. Code, quotes and titles of sources may say what they like.',
  severity: 'error',
  examples: {
    good: `threats:
  - id: leak
    scenario: Whoever sends <script> or edits TODO.md can make the agent answer with secrets.`,
    bad: [
      {
        yaml: `threats:
  - id: leak
    scenario: 'TODO: say how the data leaves.'`,
        message: '`threats[0].scenario` is not finished: it says `TODO`',
      },
      {
        yaml: `threats:
  - id: leak
    scenario: <how the data leaves>`,
        message: '`threats[0].scenario` is not finished: it says `<how the data leaves>`',
      },
      {
        yaml: `sources:
  docs:
    title: Documentation
    url: https://docs.example.com/start
    publisher: Example Labs
    interest: vendor
    accessed: '2026-11-20'
    quote: TODO`,
        message: '`sources.docs.quote` is not finished: it says `TODO`',
      },
    ],
  },
  check,
};
