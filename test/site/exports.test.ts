import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { formats } from '#exports/formats/index.ts';
import { cleanEnvironment, root } from '../helpers/build-site.ts';
import { filesOf } from '../helpers/read-pages.ts';
import { SITE_URL } from '../helpers/site-setup.ts';

test.for(formats)('`catalog export $id` gives the same bytes as the site', ({ id }) => {
  const { folder, base, content } = inject('sites').based;
  const out = mkdtempSync(join(tmpdir(), 'catalog-export-'));
  try {
    const { status, stderr } = spawnSync(
      process.execPath,
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
  } finally {
    rmSync(out, { recursive: true });
  }
});
