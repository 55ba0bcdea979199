import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { formats } from '#exports/formats/index.ts';
import { schemas } from '../exports/formats/schemas/index.ts';
import { cleanEnvironment, root } from '../helpers/build-site.ts';
import { filesOf } from '../helpers/read-pages.ts';
import { SITE_URL } from '../helpers/site-setup.ts';

<<<<<<< HEAD
test.for(formats)('`catalog export $id` gives the same bytes as the site', ({ id }) => {
  const { folder, base, content } = inject('sites').based;
=======
const { folder, base } = inject('sites').based;

/** The files that `catalog export` writes, each with its bytes. */
function exported(...args: string[]): Map<string, Buffer> {
>>>>>>> 912cae5 (exports: write CycloneDX by its library, and hold every format to its schema)
  const out = mkdtempSync(join(tmpdir(), 'catalog-export-'));
  try {
    const { status, stderr } = spawnSync(
      process.execPath,
<<<<<<< HEAD
      ['src/cli/main.ts', 'export', id, '--out', out],
      {
        cwd: root,
        env: cleanEnvironment({ SITE_URL, SITE_BASE: base, CATALOG_CONTENT: content }),
        encoding: 'utf8',
      },
    );
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const written = filesOf({ folder: out, base, content });
    expect(written.length).toBeGreaterThan(2);
    for (const path of written)
      expect(readFileSync(join(out, path)).equals(readFileSync(join(folder, path))), path).toBe(
        true,
      );
=======
      ['src/cli/main.ts', 'export', ...args, '--out', out],
      { cwd: root, env: cleanEnvironment({ SITE_URL, SITE_BASE: base }), encoding: 'utf8' },
    );
    expect({ status, stderr }).toMatchObject({ status: 0 });
    return new Map(
      filesOf({ folder: out, base }).map((path) => [path, readFileSync(join(out, path))]),
    );
>>>>>>> 912cae5 (exports: write CycloneDX by its library, and hold every format to its schema)
  } finally {
    rmSync(out, { recursive: true });
  }
}

test.for(formats)('`catalog export $id` gives the same bytes as the site', ({ id }) => {
  const all = exported(id);
  expect(all.size).toBeGreaterThan(2);
  for (const [path, bytes] of all)
    expect(bytes.equals(readFileSync(join(folder, path))), path).toBe(true);
  const [one, other] = [...all.keys()].flatMap(
    (path) => /^agents\/([a-z0-9-]+)(?:\/|\.md)/.exec(path)?.[1] ?? [],
  );
  const some = exported(id, other ?? '', one ?? '');
  expect(some.size).toBe(2);
  for (const [path, bytes] of some)
    expect(bytes.equals(all.get(path) ?? bytes.subarray(1))).toBe(true);
});

test.for(formats.filter(({ id }) => id in schemas))(
  'every file of $id of the site keeps to its schema',
  async ({ id, file }) => {
    const own = filesOf(inject('sites').based).filter(
      (path) => path.endsWith(`/${file}`) && /^(agents|exports)\//.test(path),
    );
    expect(own.length).toBeGreaterThan(10);
    for (const path of own)
      expect(await schemas[id]?.(readFileSync(join(folder, path), 'utf8')), path).toEqual([]);
  },
);
