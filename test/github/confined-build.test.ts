import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Runs the script, with a program in the place of the build when one is given. */
function confined(args: readonly string[], given: Record<string, string> = {}) {
  const env = { ...process.env, SOME_TOKEN: 'hunter2hunter2', ...given };
  return spawnSync(process.execPath, ['.github/scripts/confined-build.mjs', ...args], {
    env,
    encoding: 'utf8',
  });
}

/** What a program in the place of the build comes to. */
function tried(code: string): string {
  const { stdout, stderr } = confined(['-e', `try { ${code} } catch (e) { console.log(e.code) }`]);
  return `${stdout}${stderr}`.trim();
}

const SLOWLY = 120_000;

describe('the confined build', () => {
  it('builds the site', { timeout: SLOWLY }, () => {
    mkdirSync('.cache', { recursive: true });
    const folder = resolve(mkdtempSync(join('.cache', 'confined-')));
    const [out, content] = [join(folder, 'site'), join(folder, 'content')];
    // One entry: what is confined is the build, whatever it builds.
    cpSync('content', content, {
      recursive: true,
      filter: (path) =>
        !path.endsWith('.md') || !path.includes('agents') || path.endsWith('dify.md'),
    });
    const { status, stderr } = confined([], { SITE_OUT: out, CATALOG_CONTENT: content });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(existsSync(join(out, 'agents/dify/index.html'))).toBe(true);
    rmSync(folder, { recursive: true });
  });

  it('reads and writes nothing outside the checkout', { timeout: SLOWLY }, () => {
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

  it('gets no variable of the machine but the path', { timeout: SLOWLY }, () => {
    const names = tried('console.log(Object.keys(process.env).sort().join())');
    expect(names).toBe('ASTRO_TELEMETRY_DISABLED,HOME,LC_ALL,PATH,TZ,XDG_CONFIG_HOME');
  });
});
