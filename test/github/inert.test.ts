import { expect, it } from 'vitest';
import { findActive } from '../../.github/scripts/inert.mjs';

it.each([
  ['a table', '| a | b |\n|---|---|\n| **x** | `y` ⬆ 8.7 → 9.0 |'],
  ['folding', '<details>\n<summary>steps</summary>\n\nx\n\n</details>'],
  ['numbers compared', '3 < 4, a <- b, x <3'],
  ['a place', 'content/agents/a.md:17:3'],
  ['a list of steps', '- 6.9 + (10 − 6.9) × 7.0/10 × 0.97 = 9.0\n- [ ] no'],
  ['a mention in code', 'ask `@somebody`'],
  ['a reference in code', 'see `some/repo#1`, `#1` and `0123abc`'],
  ['money and a formula in code', 'costs `$1` to `$2`'],
  ['a heading, a number and a struck word', '## One\n\n### 2\n\n1234567 ~~old~~ new'],
  ['an identifier of a flaw', 'CVE-2026-12345, GHSA-abcd-efgh-ijkl'],
  ['HTML in code', '| `<img src=x>` | `a\\|b` | x |'],
  ['a link in code', 'see `[x](https://example.com)` and `www.example.com`'],
])('%s does not act', (_what, text) => {
  expect(findActive(text)).toBeUndefined();
});

const HTML = 'HTML';
const LINK = 'a picture or a link';
const MENTION = 'a mention';
const CODE = 'code that does not end';
const ISSUE = 'a reference to an issue';
const COMMIT = 'a reference to a commit';
const FENCE = 'a fence';
const FORMULA = 'a formula';
const NOTE = 'a coloured note';

it.each([
  ['a script', '<script>x</script>', HTML],
  ['a picture in HTML', '<img src=x>', HTML],
  ['an attribute on a fold', '<details open>', HTML],
  ['a hidden comment', '<!-- x -->', HTML],
  ['a closing tag', '</td>', HTML],
  ['a link in brackets', '<https://example.com>', HTML],
  ['a picture', '![x](y)', LINK],
  ['a link', '[x](y)', LINK],
  ['a link with code in it', '[`x`](`y`)', LINK],
  ['a link with a space', '[x] (y)', LINK],
  ['a link by reference', '[x][y]', LINK],
  ['a definition', '[x]: y', LINK],
  ['a bare address', 'see HTTPS://example.com', LINK],
  ['a bare host', 'see WWW.example.com', LINK],
  ['a mention', 'ask @somebody', MENTION],
  ['a mention of a team', 'ask (@some/team)', MENTION],
  ['a reference to an issue', 'see #1', ISSUE],
  ['a reference to an issue elsewhere', 'see some/repo#1', ISSUE],
  ['a reference of the old form', 'see GH-1', ISSUE],
  ['a reference in disguise', 'see &#35;1 or &num;1', ISSUE],
  ['a reference to a commit', 'see 0123abc', COMMIT],
  ['a drawing', '~~~mermaid\nflowchart LR\n~~~', FENCE],
  ['a map', '> ~~~~geojson\n> {}\n> ~~~~', FENCE],
  ['a formula', 'it is $\\Huge x$', FORMULA],
  ['a formula with code in it', 'it is $`x`$', FORMULA],
  ['a formula in disguise', '&dollar;x&#36;', FORMULA],
  ['a coloured note', '> [!CAUTION]\n> x', NOTE],
  ['a mention in disguise', 'ask &#64;somebody, &#x40;somebody or &commat;somebody', MENTION],
])('%s acts', (_what, text, found) => {
  expect(findActive(text)).toBe(found);
});

// Each of these looks like code to a careless eye, and is none to a reader of Markdown.
it.each([
  ['a bar ends it in a table', '| `a | <img src=x>` |', HTML],
  ['a bar after two backslashes ends it too', '| `a\\\\| <img src=x>` |', HTML],
  ['its start is escaped', '\\`<img src=x>`', HTML],
  ['a start before it is escaped', '\\`a` <img src=x> `b', HTML],
  ['its start is escaped, and so is its end', '\\`<img src=x>\\`', HTML],
  ['it has two backticks on one side', '``a` <img src=x> `b``', HTML],
  ['it has no end in its line', '`a\n<img src=x>`', HTML],
  ['it stands in a block of HTML', '<details>\n`<img src=x>`\n</details>', HTML],
  ['it does not end', 'a ` b', CODE],
  ['it is a fence', '```\n<img src=x>\n```', HTML],
])('code is none where %s', (_why, text, found) => {
  expect(findActive(text)).toBe(found);
});
