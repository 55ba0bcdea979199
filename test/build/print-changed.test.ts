import { expect, it } from 'vitest';
import { printChanged } from '../../src/site/build/print-changed.ts';
import type { KnownPage } from '../../src/site/build/print-changed.ts';
import type { Planned } from '../../src/site/build/print-routes.ts';
import type { WrittenFile } from '../../src/site/build/output.ts';

const page = (path: string, view?: object): Planned => ({
  path,
  view: view && (() => view),
  print: () => Promise.resolve(JSON.stringify(view ?? null)),
});

/** Prints some pages, and tells which. */
async function print(
  planned: readonly Planned[],
  known: readonly KnownPage[] = [],
  isThere: (file: WrittenFile) => boolean = () => true,
) {
  const printed: string[] = [];
  const write = (path: string): WrittenFile => {
    printed.push(path);
    return [path, 1, 2];
  };
  const { files, views } = await printChanged(planned, write, known, isThere);
  const pages = files.flatMap((file): KnownPage[] => [[views[file[0]] ?? '', file]]);
  return { printed, files: files.map(([path]) => path), known: pages };
}

const first = [page('a', { score: 1 }), page('b', { score: 2 }), page('c')];

it('keeps a page whose view is the one that it was printed from, and prints all others', async () => {
  const before = await print(first);
  expect(before.printed).toEqual(['a', 'b', 'c']);
  const after = await print(
    [page('a', { score: 1 }), page('b', { score: 3 }), page('c')],
    before.known,
  );
  expect(after.printed).toEqual(['b', 'c']);
  expect(after.files).toEqual(['a', 'b', 'c']);
  expect((await print(first, after.known)).printed).toEqual(['b', 'c']);
});

it('prints a page whose file is not as it was written', async () => {
  const { known } = await print(first);
  expect((await print(first, known, ([path]) => path !== 'a')).printed).toEqual(['a', 'c']);
});

it('refuses two pages of one path, also where one is kept', async () => {
  const { known } = await print(first);
  await expect(print([page('a', { score: 1 }), page('a', { score: 1 })], known)).rejects.toThrow(
    'two routes make a',
  );
});
