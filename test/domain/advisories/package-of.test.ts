import { expect, it } from 'vitest';
import { comparablePackage } from '#domain/advisories/package-of.ts';

it.each([
  ['pkg:npm/%40playwright/mcp@0.0.39', 'pkg:npm/%40playwright/mcp'],
  ['pkg:npm/@playwright/mcp@0.0.39', 'pkg:npm/%40playwright/mcp'],
  ['pkg:npm/@Playwright/mcp', 'pkg:npm/%40playwright/mcp'],
  ['pkg:npm/flowise@3.0.1?arch=x64#src', 'pkg:npm/flowise'],
  ['pkg:pypi/Example_Agent.Core@1.0', 'pkg:pypi/example-agent-core'],
  ['pkg://npm/n8n@1', 'pkg:npm/n8n'],
  ['pkg:NPM/n8n@1', 'pkg:npm/n8n'],
  ['PKG:npm/N8N', 'pkg:npm/n8n'],
  ['pkg:npm//n8n/@1', 'pkg:npm/n8n'],
  ['pkg:npm/%6E8n@1', 'pkg:npm/n8n'],
  ['pkg:npm/%40playwright%2Fmcp@1', 'pkg:npm/%40playwright/mcp'],
  ['pkg:npm/%40Playwright/m%2Bcp', 'pkg:npm/%40playwright/m%2Bcp'],
  ['pkg:nuget/Microsoft.Agents.AI@1', 'pkg:nuget/microsoft.agents.ai'],
  ['pkg:npm/%zz@1', undefined],
  ['pkg:npm/', undefined],
  ['pkg:npm', undefined],
  ['@playwright/mcp', undefined],
  ['flowise 3.0.1', undefined],
])('%s is compared as %s', (purl, expected) => {
  expect(comparablePackage(purl)).toBe(expected);
});
