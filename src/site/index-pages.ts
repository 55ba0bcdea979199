import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildNames } from '#ui/search/build-index.ts';
import { toCatalogPassages, toPlacePassages } from '#ui/search/catalog-passages.ts';
import { INDEX_FOLDER } from '#ui/search/index-format.ts';
import type { SearchRecord } from '#ui/search/record.ts';
import type { IndexTask } from './build/index-task.ts';
import { filesBelow } from './build/out-folder.ts';
import { openOutput } from './build/output.ts';
import { buildOptions } from './build-options.ts';
import { writeWords } from './kept-words.ts';
import { prosePassages } from './prose-passages.ts';
import { tellUncaught } from '#io/tell-faults.ts';
import { whenTold } from '#io/when-told.ts';

// Builds the search index of the site, in the folder that the site was built into: of the records
// that the agents left in the folder that is given, and of the pages that are marked as prose.
tellUncaught();
const { outDir } = buildOptions();
const { left, keep, code } = JSON.parse(process.argv[2] ?? '') as IndexTask;
await whenTold();

/** By name, then by id, the same on every machine. */
const sortKey = ({ id, names: [name = id] }: SearchRecord) => `${name.toLowerCase()}\n${id}`;

const records = (existsSync(left) ? readdirSync(left) : [])
  .map((file) => JSON.parse(readFileSync(join(left, file), 'utf8')) as SearchRecord)
  .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));

/** Pages in a folder of the site: those in its folders, one level down. */
const pagesIn = (folder: string) =>
  readdirSync(join(outDir, folder), { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => `${folder}${name}/`)
    .filter((path) => existsSync(join(outDir, path, 'index.html')))
    .sort();

const prose = ['', 'layers/', 'methodology/']
  .filter((folder) => existsSync(join(outDir, folder)))
  .flatMap(pagesIn)
  .map((path) => ({ path, markup: readFileSync(join(outDir, path, 'index.html'), 'utf8') }))
  .filter(({ markup }) => markup.includes('data-search='))
  .map(({ path, markup }) => prosePassages(path, markup));

const others = [...toPlacePassages(), ...toCatalogPassages(records)].map((passage) => [passage]);
const groups = [...records.map(({ passages }) => passages), ...prose, ...others];
const folders = { site: outDir, aside: left };
const write = openOutput(folders);
const words = writeWords(keep, code, groups, folders, write);
const counts = groups.map(({ length }) => length);
const names = buildNames(records, counts, words.firsts).map(({ path, value }) =>
  write(path, JSON.stringify(value)),
);
const written = new Set([...words.files, ...names].map(([path]) => path));

// What an earlier build left of its index.
for (const name of filesBelow(join(outDir, INDEX_FOLDER)))
  if (!written.has(INDEX_FOLDER + name)) rmSync(join(outDir, INDEX_FOLDER, name));
