import { expect, it } from 'vitest';
import { ruleAddresses } from '#ui/rules/rule-address.ts';

it.each([
  ['https://threats.example.org', undefined, 'https://threats.example.org/rules/no-todo/'],
  ['https://threats.example.org/', '', 'https://threats.example.org/rules/no-todo/'],
  ['https://threats.example.org', '/x/y', 'https://threats.example.org/x/y/rules/no-todo/'],
  ['https://threats.example.org', '/x/y/', 'https://threats.example.org/x/y/rules/no-todo/'],
  [undefined, '/x/y/', undefined],
  ['', '/', undefined],
  ['threats.example.org', '/', undefined],
])('the page of a rule of %j under %j is %j', (site, base, address) => {
  expect(ruleAddresses(site, base)?.('no-todo')).toBe(address);
});
