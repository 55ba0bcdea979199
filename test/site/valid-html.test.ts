import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { entryParts, someAgents } from '../helpers/page-kinds.ts';
import { readPage, readPages } from '../helpers/read-pages.ts';

const loader = new StaticConfigLoader({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Where white space stands in the source is the compiler's matter; a reader never sees it.
    'no-trailing-whitespace': 'off',
    // Preact writes an empty element with a slash, which HTML allows and no browser minds.
    'void-style': 'off',
    // The search answers while somebody types and its form is never sent: a button to send it
    // would do nothing. (The rule stands for WCAG's technique H32, one way among several.)
    'wcag/h32': 'off',
    // Boxes that share a name are how HTML sends several values of one group.
    'form-dup-name': ['error', { shared: ['checkbox', 'radio'] }],
    // A scrolling table needs a name and focus; a `section` in its place would clutter outlines.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});
// One setting for every page, worked out once: that takes longer than to look at most pages.
const setting = await loader.getConfigFor('');
loader.getConfigFor = () => setting;
const validator = new HtmlValidate(loader);

const site = inject('sites').plain;
const all = readPages(site).map(({ path }) => path);

/** Addresses of many pages that one component writes: a few of them tell. */
const families = [
  /^frameworks\/[^/]+\/[^/]+\/$/,
  /^advisories\/[^/]+\/$/,
  /^compare\/[^/]+\/$/,
  /^rules\/[^/]+\/$/,
];
const FEW = 5;

/** All pages of a few agents that differ, a few of each family, and every other page. */
const paths = [
  ...someAgents.flatMap(({ id }) => entryParts.map((part) => `agents/${id}/${part}`)),
  ...families.flatMap((family) => {
    const own = all.filter((path) => family.test(path));
    const step = Math.max(1, Math.floor(own.length / FEW));
    return own.filter((_, place) => place % step === 0);
  }),
  ...all.filter(
    (path) => !path.startsWith('agents/') && !families.some((family) => family.test(path)),
  ),
];
const pages = paths.map((path) => readPage(site, path));

test.for(pages)('/$path is valid HTML', async ({ path, html }) => {
  const { results } = await validator.validateString(html, path);
  const faults = results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
  );
  expect(faults).toEqual([]);
});

test('the validator does find a fault', async () => {
  const { valid } = await validator.validateString('<ul><p>No list item</p></ul>', 'x');
  expect(valid).toBe(false);
});
