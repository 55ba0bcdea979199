import { oddCharacters } from '#domain/characters.ts';
import type { OddCharacters } from '#domain/characters.ts';
import type { Problem } from '#domain/finding.ts';

/** What Astro begins its internal markers with. In the data of a page it would be obeyed. */
const MARKER = '__ASTRO_';

/**
 * True for a tab that the reading of YAML or the ends of lines have their own say about: one that
 * indents a field, or ends a line.
 */
function isJudgedElsewhere(text: string, { offset, length }: OddCharacters, fields: number) {
  const run = text.slice(offset, offset + length);
  if (!/^\t+$/.test(run)) return false;
  const isIndent = offset < fields && (offset === 0 || text[offset - 1] === '\n');
  return isIndent || /^[ \t]*(?:\n|$)/.test(text.slice(offset, offset + 4100));
}

/**
 * The characters of a file that no entry may have, and markers that mean something to Astro.
 * @param text the whole file, its lines unified
 * @param bodyOffset where its fields end
 */
export function characterProblems(text: string, bodyOffset: number): Problem[] {
  const odd = oddCharacters(text)
    .filter((found) => !isJudgedElsewhere(text, found, bodyOffset))
    .map(({ offset, length, what, why, hint, put }): Problem => {
      const target = { in: 'file', offset, length } as const;
      const problem = { target, message: `${what} is not allowed: ${why}`, hint };
      return put === undefined ? problem : { ...problem, advice: put, fix: { put } };
    });
  return [...odd, ...markerProblems(text, bodyOffset)];
}

/** Reserved markers in the body. In fields the schema finds them, also where they are escaped. */
function markerProblems(text: string, bodyOffset: number): Problem[] {
  const at = text.indexOf(MARKER, bodyOffset);
  if (at < 0) return [];
  return [
    {
      target: { in: 'file', offset: at, length: MARKER.length },
      message: `\`${MARKER}\` is a reserved marker, which the site’s generator would obey`,
      hint: 'Describe it in words.',
    },
  ];
}
