import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { outsideGit } from '../helpers/repository.ts';

const SCRIPT = '.github/scripts/check-inventory.mjs';

/** Judges an inventory as the action does, in a workflow that has these variables. */
function check(variables: Readonly<Record<string, string>>) {
  const INVENTORY = 'test/fixtures/inventory/passes.csv';
  const { status, stdout } = spawnSync(process.execPath, [SCRIPT], {
    env: { ...outsideGit, INVENTORY, ...variables },
    encoding: 'utf8',
  });
  return { status, stdout };
}

it('leaves the variables of a workflow alone, which are those of the site of a stranger', () => {
  const { status, stdout } = check({
    SITE_URI: 'https://shop.example',
    SITE_NAME: 'Shop',
    SITE_CONTENT: 'pages',
    CATALOG_CONTENT: 'goods',
    catalog_contact: 'sales',
  });
  expect(stdout).toMatch(/^::stop-commands::\S+\n\S+: 1 row: 1 missing\n/);
  expect(stdout).not.toContain('no setting');
  expect(status).toBe(0);
});

it('takes the domains of a private network, as every command does', () => {
  const { status, stdout } = check({ CATALOG_DOMAINS: 'example.com' });
  expect(stdout).toContain('CATALOG_DOMAINS is "example.com"');
  expect(status).toBe(2);
});
