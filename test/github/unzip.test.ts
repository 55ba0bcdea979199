import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { onlyFile } from '../../.github/scripts/unzip.mjs';
import { zip } from '../helpers/zip.ts';

const TEXT = '## What this pull request does to the catalog\n\nNothing.\n';

/** The same file as two other programs packed it; the second one wrote its sizes after the data. */
const BY_OTHERS = {
  'Info-ZIP':
    'UEsDBAoAAAAAAAAAIVz364EnOAAAADgAAAAKAAAAY29tbWVudC5tZCMjIFdoYXQgdGhpcyBwdWxsIHJlcXVlc3QgZG9lcyB0byB0aGUgY2F0YWxvZwoKTm90aGluZy4KUEsBAh4DCgAAAAAAAAAhXPfrgSc4AAAAOAAAAAoAAAAAAAAAAQAAAKSBAAAAAGNvbW1lbnQubWRQSwUGAAAAAAEAAQA4AAAAYAAAAAAA',
  'a stream':
    'UEsDBBQACAAIAAAAIVwAAAAAAAAAAAAAAAAKAAAAY29tbWVudC5tZFNWVgjPSCxRKMnILFYoKM3JUShKLSxNLS5RSMlPLVYoyQfKpCokJ5Yk5uSnc3H55QMV5qXrcQEAUEsHCPfrgSc4AAAAOAAAAFBLAQIUAxQACAAIAAAAIVz364EnOAAAADgAAAAKAAAAAAAAAAAAAACAAQAAAABjb21tZW50Lm1kUEsFBgAAAAABAAEAOAAAAHAAAAAAAA==',
};

const open = (archive: Buffer, limit = 1000) =>
  onlyFile(archive, 'comment.md', limit).toString('utf8');

describe('the only file of an archive', () => {
  it.each(Object.entries(BY_OTHERS))('is read as %s packed it', (_program, base64) => {
    expect(open(Buffer.from(base64, 'base64'))).toBe(TEXT);
  });

  it('is read whether it is packed or stored', () => {
    expect(open(zip([{ name: 'comment.md', text: TEXT }]))).toBe(TEXT);
    expect(open(zip([{ name: 'comment.md', text: TEXT, stored: true }]))).toBe(TEXT);
  });

  it('must be alone, and have the name', () => {
    const one = { name: 'comment.md', text: TEXT };
    expect(() => open(zip([]))).toThrow('holds 0 files, not one');
    expect(() => open(zip([one, one]))).toThrow('holds 2 files, not one');
    for (const name of ['../comment.md', 'comment.md/', 'COMMENT.MD'])
      expect(() => open(zip([{ name, text: TEXT }]))).toThrow('does not hold comment.md');
  });

  it('may not be larger than the limit, whatever the archive says', () => {
    const bomb = { name: 'comment.md', text: 'a'.repeat(1_000_000) };
    expect(() => open(zip([bomb]))).toThrow('comment.md has 1000000 bytes; the limit is 1000');
    expect(() => open(zip([{ ...bomb, size: 10 }]))).toThrow('the artifact is damaged');
    expect(() => open(zip([{ ...bomb, stored: true, size: 10 }]))).toThrow('comment.md is damaged');
  });

  it('must be whole', () => {
    const archive = zip([{ name: 'comment.md', text: TEXT }]);
    const packed = deflateRawSync(TEXT);
    const flipped = Buffer.from(archive);
    flipped.writeUInt8(flipped.readUInt8(40 + packed.length - 3) ^ 1, 40 + packed.length - 3);
    expect(() => open(flipped)).toThrow('damaged');
    const wrong = { name: 'comment.md', text: TEXT, checksum: crc32(TEXT) ^ 1 };
    expect(() => open(zip([wrong]))).toThrow('comment.md is damaged');
    expect(() => open(Buffer.from('no archive'))).toThrow('no zip archive');
    expect(() => open(Buffer.alloc(0))).toThrow('no zip archive');
    expect(() => open(archive.subarray(archive.length - 22))).toThrow('damaged');
  });

  it('is refused, not crashed on, wherever an archive is cut or one byte is changed', () => {
    const archive = zip([{ name: 'comment.md', text: TEXT }]);
    for (let at = 0; at < archive.length; at += 1) {
      const cut = archive.subarray(0, at);
      expect(() => open(cut)).toThrow(/artifact|comment\.md/);
      const changed = Buffer.from(archive);
      changed.writeUInt8(changed.readUInt8(at) ^ 0xff, at);
      let read = TEXT;
      try {
        read = open(changed);
      } catch (error) {
        expect((error as Error).message).toMatch(/artifact|comment\.md/);
      }
      expect(read).toBe(TEXT);
    }
  });
});
