import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a program in the place of the build comes to. */
function tried(code: string, given: Readonly<Record<string, string>> = {}): string {
  const program = ['-e', `try { ${code} } catch (e) { console.log(e.code) }`];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['.github/scripts/confined-build.mjs', ...program],
    { env: { ...process.env, SOME_TOKEN: 'hunter2hunter2', ...given }, encoding: 'utf8' },
  );
  return `${stdout}${stderr}`.trim();
}

// That it builds a site: `test/site/confined-build.test.ts`.
describe('the confined build', () => {
  it('reads and writes nothing outside the checkout', () => {
    const outside = mkdtempSync(join(tmpdir(), 'catalog-outside-'));
    const file = join(outside, 'secret.txt');
    writeFileSync(file, 'secret');
    const path = JSON.stringify(file);
    expect(tried(`console.log(require('fs').readFileSync(${path}, 'utf8'))`)).toBe(
      'ERR_ACCESS_DENIED',
    );
    expect(tried(`require('fs').writeFileSync(${path}, '')`)).toBe('ERR_ACCESS_DENIED');
    expect(tried(`console.log(require('fs').readFileSync('package.json').length > 0)`)).toBe(
      'true',
    );
    rmSync(outside, { recursive: true });
  });

  it('gets no variable of the machine but the path', () => {
    const names = tried('console.log(Object.keys(process.env).sort().join())');
    expect(names).toBe('ASTRO_TELEMETRY_DISABLED,HOME,LC_ALL,PATH,TZ,XDG_CONFIG_HOME');
  });

  it('gets every variable that the README says a build honours', () => {
    const readme = readFileSync('README.md', 'utf8');
    const named = readme.matchAll(/`((?:SITE|CATALOG)_[A-Z]+)`/g);
    const given = Object.fromEntries([...named].map(([, name = '']) => [name, `for ${name}`]));
    expect(Object.keys(given).length).toBeGreaterThan(9);
    const said = tried('console.log(JSON.stringify(process.env))', given);
    expect(JSON.parse(said)).toMatchObject(given);
  });

  it('tells a misspelt setting, of which the build would not know', () => {
    const said = tried('console.log("built")', { CATALOG_CONTNET: '/srv/agents' });
    expect(said).toMatch(/^CATALOG_CONTNET is no setting\. Did you mean CATALOG_CONTENT\?/);
    expect(said).not.toContain('built');
  });
});
