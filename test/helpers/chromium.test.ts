import { expect, test } from 'vitest';
import { ADVICE, candidates, findChromium } from './chromium.ts';

const nothing = () => false;

test('a browser that the reader names is the only one that is tried', () => {
  const env = { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' };
  expect(candidates(env, 'linux')).toEqual(['/opt/mine']);
});

test('without a name, every folder of the PATH and the usual places are tried', () => {
  const tried = candidates({ PATH: '/a' }, 'linux');
  for (const name of ['google-chrome', 'chromium', 'chromium-browser'])
    expect(tried).toContain(`/a/${name}`);
  expect(candidates({}, 'darwin').join()).toContain('/Applications/');
  expect(candidates({}, 'win32').join()).toContain('chrome.exe');
});

test('where there is none, the error tells what was tried and how to get one', async () => {
  const found = await findChromium('/nowhere', { PATH: '/a' }, 'darwin', nothing);
  const error = 'error' in found ? found.error : '';
  expect(error).toContain('/a/chromium');
  expect(error).toContain('/Applications/Google Chrome.app');
  expect(error).toContain('apt-get install chromium');
});

test('a named browser that does not exist is an error, and no other takes its place', async () => {
  const found = await findChromium('/nowhere', { CHROME_PATH: '/opt/mine' }, 'linux');
  expect(found).toEqual({ error: `No browser was found. Tried: /opt/mine. ${ADVICE}` });
});

test('a program that is no browser is an error that names it', async () => {
  const found = await findChromium('/nowhere', { CHROME_PATH: process.execPath }, 'linux');
  expect('error' in found ? found.error : '').toContain(process.execPath);
});

test('where its own cannot be unpacked, an installed one is tried, and each that fails is told of', async () => {
  const isThere = (path: string) => path === '/a/chromium';
  const found = await findChromium('/dev/null/x', { PATH: '/a' }, 'linux', isThere);
  const error = 'error' in found ? found.error : '';
  const told = error.includes('The browser that comes with the packages does not start: ');
  expect(told).toBe(process.arch === 'x64');
  expect(error).toContain('The browser /a/chromium does not start: ');
});
