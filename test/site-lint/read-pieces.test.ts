import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findLeaks } from '../../src/site-lint/leaks.ts';
import type { Site } from '../../src/site-lint/page.ts';
import { AROUND_PIECE, readPieces, wholePiece } from '../../src/site-lint/read-pieces.ts';

const folder = mkdtempSync(join(tmpdir(), 'catalog-pieces-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'a.json');

/** A file of several pieces, with letters of two bytes, so that some lie across a border. */
const BYTES = 3 * AROUND_PIECE + 1;
const filler = 'añadido '.repeat(AROUND_PIECE);
const site: Site = {
  ...{ base: '/', origin: 'https://site.example', named: [], scripts: new Map(), files: new Set() },
  secrets: [{ value: '/home/somebody', what: 'a folder', isKey: false }],
};

it('gives every part of a text once, in order', () => {
  writeFileSync(path, filler);
  const pieces = [...readPieces(path, BYTES)];
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.map(({ text, from, to }) => text.slice(from, to)).join('') === filler).toBe(true);
  writeFileSync(path, 'short');
  expect([...readPieces(path, BYTES)].map((one) => one.text.slice(one.from, one.to)).join('')).toBe(
    'short',
  );
});

it('finds what it would find in the whole, also across a border', () => {
  // One after the other at every place near the border of the first part.
  writeFileSync(path, filler);
  const [{ to: border } = expect.fail()] = readPieces(path, BYTES);
  const near = Array.from({ length: 40 }, (_, n) => {
    const at = border - 30 + n;
    return `${filler.slice(0, at)} "/home/somebody/${n}/file.ts" ${filler}`;
  });
  for (const text of near) {
    writeFileSync(path, text);
    const found = [...readPieces(path, BYTES)].flatMap((piece) => findLeaks(piece, site));
    expect(found).toEqual(findLeaks(wholePiece(text), site));
    expect(found).toHaveLength(1);
  }
});
