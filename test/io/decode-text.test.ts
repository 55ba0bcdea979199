import { describe, expect, it } from 'vitest';
import { decodeText } from '#io/decode-text.ts';
import { validEntry } from '../helpers/valid-entry.ts';

const TEXT = validEntry();
const wide = Buffer.from(TEXT, 'utf16le');

describe('the text that bytes hold', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT), false],
    ['UTF-16 with the mark of its byte order', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), true],
    ['UTF-16 without that mark', wide, true],
    ['UTF-16 the other way round', Buffer.from(wide).swap16(), true],
  ])('is read where it is %s', (_what, bytes, isWide) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, isWide });
  });

  it('is UTF-8 where zeros stand here and there', () => {
    const text = 'a\0b\0 and more of it, of which no second byte is a zero';
    expect(decodeText(Buffer.from(text))).toEqual({ text, isWide: false });
    expect(decodeText(Buffer.alloc(0))).toEqual({ text: '', isWide: false });
  });
});
