import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#domain/catalog/catalog.ts';
import { findAgentsIn } from '#ui/search/find-agents-in.ts';
import { searchCatalog } from '#ui/search/search.ts';
import { searchIndexOf } from '../../helpers/search-index.ts';
import { readValid } from '../../helpers/valid-entry.ts';

/** Agents of which one mentions a Windmill Chat, two a Quokka, and all an okapi. */
const mentions = ['A quokka with an okapi', 'A Quokka beside Windmill Chat, an okapi', 'An okapi'];
const { agents } = buildCatalog(
  [...mentions, ...mentions.slice(2), ...mentions.slice(2)].map((words, place) =>
    readValid(
      `agent-${place}`,
      ['name: Example Agent', `name: Desk ${place}`],
      ['name: Sample Agent', `name: Alias ${place}`],
      ['summary: An agent', `summary: ${words}, an agent`],
    ),
  ),
);
const prose = [
  { path: 'methodology/', page: 'Method', heading: 'Method', text: 'By an arbitrary numbat.' },
];
const { index } = await searchIndexOf(agents, [prose]);

/** What the dialog and the directory say, which is the same. */
async function missingIn(typed: string) {
  const [dialog, directory] = [await searchCatalog(typed, index), await findAgentsIn(typed, index)];
  expect(directory.missingName).toEqual(dialog.missingName);
  return dialog.missingName;
}

describe('a name that no agent has', () => {
  it.each([
    ['quokka', 'No agent of this name; 2 mention it.'],
    ['Windmill', 'No agent of this name; 1 mentions it.'],
    ['windmill chat', 'No agent of this name; 1 mentions it.'],
    ['numbat', 'No agent of this name.'],
  ])('%s: %s', async (typed, words) => {
    expect(await missingIn(typed)).toBe(words);
  });

  it('is mentioned by nobody where it is only the beginning of a word, or a slip', async () => {
    expect(await missingIn('quok')).toBe('No agent of this name.');
    expect(await missingIn('arbitary')).toBe('No agent of this name.');
  });

  it.each([
    ['Desk 1', 'the name of an agent'],
    ['alias', 'the beginning of an alias'],
    ['desk 1.0.0', 'a name with a version'],
    ['alias@v2.1', 'a name with a version as packages have it'],
    ['example labs', 'a vendor'],
    ['ASI01', 'an id'],
    ['okapi', 'what most agents mention'],
    ['code execution', 'a phrase that others say in other words'],
    ['quokka with okapi', 'three words'],
    ['zebra', 'what nothing is found for'],
    ['', 'nothing'],
  ])('is not %j: %s', async (typed) => {
    expect(await missingIn(typed)).toBeUndefined();
  });
});
