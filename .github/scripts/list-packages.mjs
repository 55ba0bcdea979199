// Lists every package that the lock file holds, by licence, for every platform, and refuses one that
// has no address, no digest, another registry, or a licence that nobody has looked at.
//
// usage: node .github/scripts/list-packages.mjs
import { readFileSync } from 'node:fs';

/** Where packages come from. A registry of one's own takes its place by the settings of npm. */
const REGISTRY = 'https://registry.npmjs.org/';

/** Licences that let anybody use, change and pass on, with at most a notice. */
const PERMISSIVE = [
  ...['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC'],
  ...['MIT', 'OFL-1.1', 'Python-2.0', 'WTFPL'],
];

/**
 * Licences that ask for more, each with the packages that may have it. None of these packages is a
 * part of the site: they run while it is made, or lie beside it as words and data.
 * @type {Record<string, RegExp>}
 */
const LOOKED_AT = {
  // Its files stay under it when they are changed; none is.
  'MPL-2.0':
    /^(?:axe-core|@axe-core\/playwright|ical\.js|lightningcss(?:-[\w-]+)?|@resvg\/resvg-js(?:-[\w-]+)?)$/,
  // Of a program that draws photographs, linked and not changed; no page has a photograph.
  'LGPL-3.0-or-later': /^@img\/sharp-[\w-]+$/,
  // Draws the diagrams while the site is built.
  'EPL-2.0': /^elkjs$/,
  // Lists of words and of names, for checks.
  'CC-BY-3.0': /^spdx-exceptions$/,
  'CC BY-SA 4.0': /^@cspell\/dict-en-common-misspellings$/,
};

/**
 * @typedef {{ name: string, version: string, licence: string, resolved: string, integrity: string }}
 * Package
 */

/**
 * The packages of a lock file, in its order.
 * @param {string} text what stands in `package-lock.json`
 * @returns {Package[]}
 */
export function readPackages(text) {
  const { packages } = JSON.parse(text);
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, row]) => ({
      name: row.name ?? path.split('node_modules/').at(-1),
      version: row.version ?? '',
      licence: row.license ?? 'none',
      resolved: row.resolved ?? '',
      integrity: row.integrity ?? '',
    }));
}

/**
 * True for a licence that a package may have. Of several joined by OR one is enough, of several
 * joined by AND all count.
 * @param {string} name
 * @param {string} licence
 */
function isAccepted(name, licence) {
  const parts = licence.replace(/^\((.*)\)$/, '$1');
  if (parts.includes(' OR ')) return parts.split(' OR ').some((part) => isAccepted(name, part));
  return parts
    .split(' AND ')
    .every((part) => PERMISSIVE.includes(part) || LOOKED_AT[part]?.test(name) === true);
}

/**
 * What is wrong with a package of the lock file, one sentence each.
 * @param {Package} row
 * @returns {string[]}
 */
export function faultsOf({ name, version, licence, resolved, integrity }) {
  const at = `${name} ${version}`;
  const faults = [];
  if (!resolved.startsWith(`${REGISTRY}${name}/-/`))
    faults.push(
      `${at} has no address at ${REGISTRY}: run npm install without omit-lockfile-registry-resolved`,
    );
  if (!/^sha512-[\w+/]{86}==$/.test(integrity))
    faults.push(`${at} has no digest: remove its row, and run npm install --package-lock-only`);
  if (!isAccepted(name, licence))
    faults.push(`${at} has the licence ${licence}: look at it, and name it in list-packages.mjs`);
  return faults;
}

/**
 * Packages by licence, the most frequent first.
 * @param {readonly Package[]} packages
 * @returns {string[]} lines
 */
export function licenceLines(packages) {
  /** @type {Map<string, Set<string>>} */
  const names = new Map();
  for (const { name, licence } of packages)
    names.set(licence, (names.get(licence) ?? new Set()).add(name));
  return [...names]
    .sort(([, a], [, b]) => b.size - a.size)
    .map(([licence, of]) => `${licence} (${of.size}): ${[...of].sort().join(', ')}`);
}

if (process.argv[1] === import.meta.filename) {
  const packages = readPackages(readFileSync('package-lock.json', 'utf8'));
  const faults = packages.flatMap(faultsOf);
  const done = `✓ ${packages.length} packages, each with an address, a digest and a licence`;
  process.stdout.write(`${licenceLines(packages).join('\n\n')}\n\n`);
  if (faults.length > 0) process.stderr.write(`${faults.join('\n')}\n`);
  else process.stdout.write(`${done}\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
