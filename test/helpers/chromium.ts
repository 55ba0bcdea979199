import { accessSync, constants, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/** Where browsers lie that are not on the PATH. */
const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Said wherever no browser can be had. */
export const ADVICE = 'Install one (apt-get install chromium), or set CHROME_PATH to its path.';

/** The places to look at, in order: the reader's choice first. */
export function candidates(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  const chosen = env['CHROME_PATH'];
  // Who names a browser gets that one or an error, never silently another.
  if (chosen) return [chosen];
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(PLACES[platform] ?? []),
  ];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The browser that comes with the packages: it is unpacked into a folder, for Linux on x64. */
async function unpack(folder: string): Promise<string> {
  const { default: bundled } = await import('@sparticuz/chromium');
  mkdirSync(folder, { recursive: true });
  const before = process.env['TMPDIR'];
  // It unpacks into the folder for temporary files, under a name that may be taken there.
  process.env['TMPDIR'] = folder;
  try {
    return await bundled.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/**
 * Starts a browser that talks to nobody but the page's own host. It ends with what has started it.
 * @param path of the program
 */
export function startChromium(path: string): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    headless: true,
    // The sandbox refuses to run as root, and only then it is left out.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** What hinders a browser from starting, in a line or two. */
function causeOf(error: unknown): string {
  const text = String(error);
  const missing = text.matchAll(/(\S+\.so\S*): cannot open shared object file/g);
  const names = new Set([...missing].map(([, name]) => name));
  if (names.size > 0) return `shared libraries are missing: ${[...names].join(', ')}`;
  if (text.includes('No usable sandbox')) return 'this machine allows it no sandbox';
  return text.split('\n').slice(0, 12).join('\n');
}

/**
 * Finds a browser that starts: the one that the reader names and no other; or else the one that
 * comes with the packages, which has no window to draw and opens a page in half of the time; or else
 * an installed one.
 * @param folder where the bundled one is unpacked
 * @param usable tells whether a path is a program
 * @returns the path of the browser, or what was tried and how to fix it
 */
export async function findChromium(
  folder: string,
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  usable: (path: string) => boolean = isProgram,
): Promise<{ readonly path: string } | { readonly error: string }> {
  const looked = candidates(env, platform);
  const bundled = !env['CHROME_PATH'] && platform === 'linux' && process.arch === 'x64';
  const installed = looked.find(usable);
  const ways = [
    ...(bundled ? [{ name: 'that comes with the packages', find: () => unpack(folder) }] : []),
    ...(installed === undefined
      ? []
      : [{ name: installed, find: () => Promise.resolve(installed) }]),
  ];
  const faults: string[] = [];
  for (const { name, find } of ways)
    try {
      const path = await find();
      await (await startChromium(path)).close();
      return { path };
    } catch (error) {
      faults.push(`The browser ${name} does not start: ${causeOf(error)}.`);
    }
  if (installed === undefined) faults.push(`No browser was found. Tried: ${looked.join(', ')}.`);
  return { error: [...faults, ADVICE].join(' ') };
}
