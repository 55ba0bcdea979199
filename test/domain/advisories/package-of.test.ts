import { expect, it } from 'vitest';
import { comparablePackage } from '#domain/advisories/package-of.ts';

it.each([
  ['pkg:npm/%40playwright/mcp@0.0.39', 'pkg:npm/%40playwright/mcp'],
  ['pkg:npm/@playwright/mcp@0.0.39', 'pkg:npm/%40playwright/mcp'],
  ['pkg:npm/@Playwright/mcp', 'pkg:npm/%40playwright/mcp'],
  ['pkg:npm/flowise@3.0.1?arch=x64#src', 'pkg:npm/flowise'],
  ['pkg:pypi/Example_Agent.Core@1.0', 'pkg:pypi/example-agent-core'],
  ['@playwright/mcp', undefined],
  ['flowise 3.0.1', undefined],
])('%s is compared as %s', (purl, expected) => {
  expect(comparablePackage(purl)).toBe(expected);
});
