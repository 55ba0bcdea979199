import type { Problem } from '#domain/finding.ts';
import { textAsYaml } from './edit-yaml.ts';

/**
 * A mark of YAML that no entry needs: it stands there as text, or to say a thing in two places.
 * @param yaml the text
 * @param span where the mark begins, and where what it marks ends
 * @param offset where the text begins in the file
 * @param mark what it is, in words
 */
export function markProblem(
  yaml: string,
  [from, to]: readonly [number, number],
  offset: number,
  mark: string,
): Problem {
  const raw = yaml.slice(from, to).trimEnd();
  const target = { in: 'file', offset: offset + from, length: Math.max(1, raw.length) } as const;
  const message = `${mark} is not allowed`;
  if (raw.includes('\n') || /["'{[]/.test(raw))
    return { target, message, hint: 'Remove it, and write the value out.' };
  const advice = textAsYaml(raw);
  return {
    target,
    message,
    hint: `Write ${advice} where it is text, or the value itself.`,
    advice,
  };
}
