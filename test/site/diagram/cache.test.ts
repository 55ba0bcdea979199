import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { digestOf, layoutCache } from '#site/diagram/cache-folder.ts';
import { layOut } from '#site/diagram/elk-layout.ts';
import { five } from '../../helpers/architectures.ts';
import { root } from '../../helpers/build-site.ts';

const folder = mkdtempSync(join(root, '.cache', 'diagrams-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cache = layoutCache(folder);
const counts = { boundaries: 1, components: 5, flows: 6 };
const layout = await layOut(five);
const keep = (key: string, value: unknown, digest?: string) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  writeFileSync(join(folder, `${key}.json`), `${digest ?? digestOf(key + text)}\n${text}`);
};

test('a layout that was kept is read as it was, and nothing else lies around', () => {
  cache.write('good', layout);
  expect(cache.read('good', counts)).toEqual(layout);
  expect(readdirSync(folder)).toEqual(['good.json']);
});

test.for([
  ['is not there', undefined],
  ['was cut off', 'cut'],
  ['is no layout', { width: 1 }],
  ['has a number that is none', { ...layout, width: '<script>' }],
  ['has too few components', { ...layout, components: layout.components.slice(1) }],
  ['has more than a layout has', { ...layout, name: 'x' }],
  ['reaches beyond all bounds', { ...layout, height: 1e9 }],
  ['has a part below zero', { ...layout, components: layout.components.map(() => [-1, 0, 5, 5]) }],
] as const)('a file that %s is as good as none', ([name, value]) => {
  const key = name.replaceAll(' ', '-');
  if (value === 'cut') {
    cache.write(key, layout);
    const file = join(folder, `${key}.json`);
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -20));
  } else if (value !== undefined) keep(key, value);
  expect(cache.read(key, counts)).toBeUndefined();
});

test('a layout under a foreign key, or with a foreign digest, is not believed', () => {
  cache.write('mine', layout);
  writeFileSync(join(folder, 'other.json'), readFileSync(join(folder, 'mine.json')));
  expect(cache.read('other', counts)).toBeUndefined();
  keep('altered', layout, digestOf('something else'));
  expect(cache.read('altered', counts)).toBeUndefined();
});

test('where nothing can be written, nothing breaks', () => {
  const nowhere = layoutCache(join(folder, 'good.json', 'below-a-file'));
  nowhere.write('x', layout);
  expect(nowhere.read('x', counts)).toBeUndefined();
});
