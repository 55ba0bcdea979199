import { describe, expect, it } from 'vitest';
import {
  HEADING,
  MAX_ADVISED_BYTES,
  composeComment,
  readComment,
} from '../../.github/scripts/comment-text.mjs';

const bytes = (text: string) => new TextEncoder().encode(text);
const comment = (text: string) => bytes(`${HEADING}\n\n${text}\n`);

describe('a comment', () => {
  it('is put together from sections', () => {
    expect(composeComment(['One.', 'Two.'])).toBe(`${HEADING}\n\nOne.\n\nTwo.\n`);
  });

  it('loses its last sections when it is too long, and says so', () => {
    const left = 'The rest is too long for a comment. It stands in the summary of the run.';
    const long = 'é'.repeat(200);
    expect(composeComment(['One.', long, 'Three.'], 300)).toBe(`${HEADING}\n\nOne.\n\n${left}\n`);
    expect(composeComment([long], 300)).toBe(`${HEADING}\n\n${left}\n`);
    expect(composeComment([long, 'x'], 10_000)).toContain('x\n');
  });

  it('is taken back as it was put together, at its longest too', () => {
    const text = composeComment(['x'.repeat(MAX_ADVISED_BYTES - HEADING.length - 3)]);
    expect(Buffer.byteLength(text)).toBe(MAX_ADVISED_BYTES);
    expect(readComment(bytes(text))).toBe(text);
  });

  it('may have nothing that acts in the name of whoever posts it', () => {
    expect(() => readComment(comment('ask @somebody'))).toThrow('the comment has a mention');
  });

  it('may not refer, draw, or colour in the name of whoever posts it', () => {
    for (const text of ['see some/repo#1', '> [!CAUTION]\n> x', '~~~mermaid\nx\n~~~', '$x$'])
      expect(() => readComment(comment(text))).toThrow(/^the comment has a/);
  });

  it.each([
    ['a tab', '\t'],
    ['a carriage return', '\r'],
    ['an escape', '\u001b[31m'],
    ['a zero-width space', '\u200b'],
    ['a turn of direction', '\u202e'],
    ['a byte order mark', '\ufeff'],
    ['a tag character', '\u{e0041}'],
  ])('may not have %s', (_what, character) => {
    expect(() => readComment(comment(`a${character}b`))).toThrow('characters that are not seen');
  });

  it('must be UTF-8, short, and begin with the heading', () => {
    const broken = Buffer.concat([comment('x'), Buffer.from([0xc3, 0x28])]);
    expect(() => readComment(broken)).toThrow('is not UTF-8');
    expect(() => readComment(comment('x'.repeat(MAX_ADVISED_BYTES)))).toThrow(
      'more than 64000 bytes',
    );
    for (const text of ['', HEADING, ` ${HEADING}\n`, `\ufeff${HEADING}\n`, '## Approved\n'])
      expect(() => readComment(bytes(text))).toThrow('another heading');
  });

  it('is never repeated in the reason why it is refused', () => {
    for (const text of ['<secret-tag>', '[secret](x)', '\u001bsecret'])
      expect(() => readComment(comment(text))).toThrow(/^(?!.*secret)/);
  });
});
