import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { lintSite } from '../../src/site-lint/lint-site.ts';
import { openLooked } from '../../src/site-lint/looked.ts';

const folder = mkdtempSync(join(tmpdir(), 'looked-'));
afterAll(() => rmSync(folder, { recursive: true }));

const dist = join(folder, 'dist');
const keep = join(folder, 'looked.json');
const around: Parameters<typeof lintSite>[1] = {
  ...{ base: '/', origin: 'https://a.example', named: [] },
  secrets: [],
};
const look = async (site = around) => (await lintSite(dist, site, keep)).faults;
const put = (file: string, text: string) => writeFileSync(join(dist, file), text);
const foreign = '@import "https://b.example/x.css";';

beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(dist, { recursive: true });
  put('a.css', 'p{}');
  put('b.css', 'p{}');
});

describe('a look after another', () => {
  it('reads a file that has changed, and one that is new', async () => {
    expect(await look()).toEqual([]);
    put('a.css', foreign);
    put('c.css', foreign);
    expect((await look()).map(({ file }) => file)).toEqual(['a.css', 'c.css']);
  });

  it('reads in the end what is still being made when it begins', async () => {
    mkdirSync(join(dist, 'made'));
    put('made/old.css', foreign);
    const ready = () => {
      rmSync(join(dist, 'made/old.css'));
      put('made/new.css', foreign);
      return Promise.resolve();
    };
    const { faults } = await lintSite(dist, around, keep, { below: 'made/', ready });
    expect(faults.map(({ file }) => file)).toEqual(['made/new.css']);
  });

  it('finds a fault again for as long as it is there', async () => {
    put('a.css', foreign);
    const twice = [await look(), await look()];
    expect(twice.flat().map(({ file }) => file)).toEqual(['a.css', 'a.css']);
    put('a.css', 'p{}');
    expect(await look()).toEqual([]);
  });

  it('remembers that a file is heavy, and looks again at what stops a build', () => {
    const site = { ...around, files: new Set(['a.css', 'b.css']), scripts: new Map() };
    const excess = { group: 'a', ratio: 2, message: 'heavy', advice: 'less', stops: false };
    const heavy = { file: 'a.css', check: 'page-is-light', message: 'heavy', excess };
    const first = openLooked(keep, dist, site);
    expect([first.found('a.css'), first.found('b.css')]).toEqual([undefined, undefined]);
    first.keep([heavy, { file: 'b.css', check: 'no-leaks', message: 'a path' }]);
    const second = openLooked(keep, dist, site);
    expect([second.found('a.css'), second.found('b.css')]).toEqual([[heavy], undefined]);
  });

  it('passes over a clean file that is as it was', async () => {
    const putThen = (text: string) => {
      put('a.css', text);
      utimesSync(join(dist, 'a.css'), 1_700_000_000, 1_700_000_000);
    };
    putThen('p{}'.padEnd(foreign.length));
    expect(await look()).toEqual([]);
    // As long as before, and of the same time: only who opens it sees that it is another one.
    putThen(foreign);
    expect(await look()).toEqual([]);
  });

  it('reads everything when it goes by something else', async () => {
    put('a.css', '/* secret-word-of-this-machine */');
    expect(await look()).toEqual([]);
    const secrets = [{ value: 'secret-word-of-this-machine', what: 'a key', isKey: true }];
    expect((await look({ ...around, secrets })).map(({ file }) => file)).toEqual(['a.css']);
  });
});
